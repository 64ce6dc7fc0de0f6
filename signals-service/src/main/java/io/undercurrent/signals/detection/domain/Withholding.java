package io.undercurrent.signals.detection.domain;

import java.util.Locale;

/// Why nothing is said about a signal of a team.
public enum Withholding {
    /// Too few people, or a team that is no more.
    TOO_FEW_PEOPLE,
    /// What was told last must not be used.
    FACTS_WITHHELD,
    /// Fewer waves, weeks or expected leavers than the signal needs.
    NOT_ENOUGH_YET,
    /// The organisation does not want this signal.
    SWITCHED_OFF;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
