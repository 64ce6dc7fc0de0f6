package io.undercurrent.proving.chaos.mutant;

import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.util.function.Consumer;

/// A question always gets the same answer, whatever is the case.
record FixedAnswer(String type, String method, boolean answer) implements Defect {

    @Override
    public boolean concerns(ClassModel model) {
        return model.thisClass().asInternalName().equals(type.replace('.', '/'));
    }

    @Override
    public ClassTransform change(Consumer<String> found) {
        return (builder, element) -> {
            if (element instanceof MethodModel asked && asked.methodName().equalsString(method)) {
                found.accept(method);
                builder.withMethodBody(
                        asked.methodName(),
                        asked.methodType(),
                        asked.flags().flagsMask(),
                        code -> code.loadConstant(answer ? 1 : 0).ireturn());
            } else {
                builder.with(element);
            }
        };
    }

    @Override
    public String place() {
        return "a method " + type + "." + method;
    }
}
