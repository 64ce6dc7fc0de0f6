package io.undercurrent.proving.chaos.mutant;

import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.util.function.Consumer;

/// A change to the compiled product that makes it wrong.
interface Defect {

    /// How a class is changed; says so each time a place was found that it fits.
    ClassTransform change(Consumer<String> found);

    /// Whether this class is looked at.
    boolean concerns(ClassModel type);

    /// What is looked for, to be told when it is not there any more.
    String place();
}
