package io.undercurrent.proving.chaos.mutant;

import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/// Which classes extend which: whoever writes code anew has to know.
record Knowledge(List<Path> jars) {

    ClassHierarchyResolverOption option() {
        var loader = new URLClassLoader(jars.stream().map(Knowledge::url).toArray(URL[]::new));
        return ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(loader)
                .orElse(ClassHierarchyResolver.defaultResolver())
                .cached());
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
