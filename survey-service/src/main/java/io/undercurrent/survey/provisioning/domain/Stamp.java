package io.undercurrent.survey.provisioning.domain;

import java.time.Instant;

/// Which edition of a resource this is, and when it was written.
public record Stamp(long version, Instant created, Instant changed) {

    private static final Stamp FRESH = new Stamp(1, Instant.EPOCH, Instant.EPOCH);

    /// The first edition; whoever keeps it knows the time.
    public static Stamp fresh() {
        return FRESH;
    }
}
