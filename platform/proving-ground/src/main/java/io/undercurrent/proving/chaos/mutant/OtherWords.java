package io.undercurrent.proving.chaos.mutant;

import static java.lang.classfile.ClassTransform.transformingMethodBodies;

import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/// A statement says something else than was meant, wherever these words stand.
record OtherWords(String meant, String said) implements Defect {

    @Override
    public boolean concerns(ClassModel type) {
        return StreamSupport.stream(type.constantPool().spliterator(), false)
                .anyMatch(entry -> entry instanceof StringEntry text && speaks(text.stringValue()));
    }

    @Override
    public ClassTransform change(Consumer<String> found) {
        return transformingMethodBodies((code, element) -> {
            if (element instanceof LoadConstantInstruction load && load.constantValue() instanceof String text) {
                load(code, text, found);
            } else {
                keep(code, element);
            }
        });
    }

    @Override
    public String place() {
        return "the words '" + meant + "'";
    }

    private void load(CodeBuilder code, String text, Consumer<String> found) {
        if (speaks(text)) {
            found.accept(text);
        }
        code.loadConstant(text.replace(meant, said));
    }

    private static void keep(CodeBuilder code, CodeElement element) {
        code.with(element);
    }

    private boolean speaks(String text) {
        return text.contains(meant);
    }
}
