package io.undercurrent.proving.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// One number, what it is compared with, and whether that is good enough.
@JsonInclude(JsonInclude.Include.ALWAYS)
record Line(
        String name,
        double value,
        String unit,
        String baseline,
        @Nullable Double ratio,
        @Nullable Double target,
        boolean met) {}
