package io.undercurrent.proving.chaos.mutant;

import static java.lang.classfile.ClassTransform.transformingMethodBodies;
import static java.lang.constant.ConstantDescs.CD_String;

import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.function.Consumer;

/// A class does its work over connections of its own, so that each statement is a transaction of its own.
record ConnectionApart(String type) implements Defect {
    private static final ClassDesc SYSTEM = ClassDesc.of("java.lang.System");
    private static final ClassDesc JDBI = ClassDesc.of("org.jdbi.v3.core.Jdbi");
    private static final List<String> ACCESS =
            List.of("QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD");

    @Override
    public boolean concerns(ClassModel model) {
        return model.thisClass().asInternalName().equals(type.replace('.', '/'));
    }

    @Override
    public ClassTransform change(Consumer<String> found) {
        return transformingMethodBodies((code, element) -> {
            if (element instanceof FieldInstruction field && keepsJdbi(field)) {
                found.accept(field.name().stringValue());
                anotherJdbi(code.pop());
            }
            code.with(element);
        });
    }

    @Override
    public String place() {
        return "a field of " + type + " that keeps a Jdbi";
    }

    private static boolean keepsJdbi(FieldInstruction field) {
        return field.opcode() == Opcode.PUTFIELD && field.typeSymbol().equals(JDBI);
    }

    private static void anotherJdbi(CodeBuilder code) {
        for (var name : ACCESS) {
            code.loadConstant(name).invokestatic(SYSTEM, "getenv", MethodTypeDesc.of(CD_String, CD_String));
        }
        code.invokestatic(JDBI, "create", MethodTypeDesc.of(JDBI, CD_String, CD_String, CD_String));
    }
}
