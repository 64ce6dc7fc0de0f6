package io.undercurrent.survey.workforce.domain;

import java.util.function.BooleanSupplier;

/// Sees to it that of all replicas one at a time works on imports.
public interface Turn {

    /// Does the work if it is our turn; tells whether anything was done.
    boolean take(BooleanSupplier work);
}
