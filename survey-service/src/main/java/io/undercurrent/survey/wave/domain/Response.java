package io.undercurrent.survey.wave.domain;

import java.time.Instant;

/// What was answered to the results of a wave.
public record Response(Kind kind, String said, String by, Instant at) {

    /// An action, a no with its reason, or the works council's word that the next wave may open without either.
    public enum Kind {
        ACTION,
        REASONED_NO,
        OVERRIDE
    }
}
