package io.undercurrent.proving.chaos.mutant;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// One class file, written anew with a defect in it.
record Spoiled(Path file, Knowledge knowledge) {

    /// In how many places.
    int by(Defect defect) throws IOException {
        var classFile = ClassFile.of(knowledge.option());
        var model = classFile.parse(Files.readAllBytes(file));
        if (!defect.concerns(model)) {
            return 0;
        }
        var places = new ArrayList<String>();
        Files.write(file, classFile.transformClass(model, defect.change(places::add)));
        return places.size();
    }
}
