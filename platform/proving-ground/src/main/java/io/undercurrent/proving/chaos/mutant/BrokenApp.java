package io.undercurrent.proving.chaos.mutant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A copy of a packaged service with defects planted in the jars that are ours. What is shipped stays as it is.
record BrokenApp(Path packaged, Path copy) {

    /// Fails when a defect finds nothing to spoil: such a mutant would only be the product under another name.
    Path spoiledBy(List<Defect> defects) {
        try {
            copyAll();
            for (var defect : defects) {
                plant(defect);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void plant(Defect defect) throws IOException {
        var knowledge = new Knowledge(
                Stream.concat(jars("lib/main").stream(), jars("app").stream()).toList());
        var places = 0;
        for (var jar : ours()) {
            places += planted(defect, jar, knowledge);
        }
        if (places == 0) {
            throw new IllegalStateException("The product has changed, this defect fits nowhere: %s has no longer %s"
                    .formatted(packaged, defect.place()));
        }
    }

    private static int planted(Defect defect, Path jar, Knowledge knowledge) throws IOException {
        var places = 0;
        try (var inside = FileSystems.newFileSystem(jar);
                var files = Files.walk(inside.getPath("/"))) {
            for (var file : files.filter(BrokenApp::isClass).toList()) {
                places += new Spoiled(file, knowledge).by(defect);
            }
        }
        return places;
    }

    private static boolean isClass(Path file) {
        return file.toString().endsWith(".class");
    }

    // Quarkus keeps classes of ours that it has changed itself apart, and they are the ones that count
    private List<Path> ours() throws IOException {
        var shared = jars("lib/main").stream().filter(BrokenApp::isOurs);
        var own = Stream.concat(jars("app").stream(), jars("quarkus").stream());
        return Stream.concat(shared, own).toList();
    }

    private List<Path> jars(String folder) throws IOException {
        try (var files = Files.list(copy.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private void copyAll() throws IOException {
        if (Files.exists(copy)) {
            clear();
        }
        try (var files = Files.walk(packaged)) {
            for (var file : files.toList()) {
                copy(packaged.relativize(file));
            }
        }
    }

    // jars of others are only linked: they are many, and nobody writes to them
    private void copy(Path file) throws IOException {
        var source = packaged.resolve(file);
        var target = copy.resolve(file);
        if (Files.isDirectory(source)) {
            Files.createDirectories(target);
        } else if (file.startsWith("lib") && !isOurs(file)) {
            Files.createSymbolicLink(target, source.toAbsolutePath());
        } else {
            Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static boolean isOurs(Path jar) {
        return jar.getFileName().toString().startsWith("io.undercurrent.");
    }

    private void clear() throws IOException {
        try (var files = Files.walk(copy)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
