package io.undercurrent.signals.detection.domain;

/// What one indicator says about one team in one week.
///
/// @param team place of the team in the organisation's order
/// @param size answers, people asked, or licences it rests on; positive
/// @param total sum of the values of all of them, up is worse
/// @param within variance of one person's answer within the team, in unit variances
record Observation(int team, int size, double total, double within) {
    Observation {
        if (size <= 0 || !(total >= 0)) {
            throw new IllegalArgumentException("size > 0 and total >= 0, not " + size + ", " + total);
        }
    }

    /// Yes or no, or a count: its variance within the team is the unit variance.
    Observation(int team, int size, double total) {
        this(team, size, total, 1);
    }

    double value() {
        return total / size;
    }

    /// The total of something counted.
    int count() {
        return (int) Math.round(total);
    }

    SizeBand band() {
        return SizeBand.of(size);
    }
}
