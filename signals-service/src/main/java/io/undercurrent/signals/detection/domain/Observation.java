package io.undercurrent.signals.detection.domain;

/// What one indicator says about one team in one week.
///
/// @param team place of the team in the organisation's order
/// @param size answers, people asked, or licences it rests on; positive
/// @param total sum of the values of all of them, up is worse
record Observation(int team, int size, int total) {
    Observation {
        if (size <= 0 || total < 0) {
            throw new IllegalArgumentException("size > 0 and total >= 0, not " + size + ", " + total);
        }
    }

    double value() {
        return (double) total / size;
    }

    SizeBand band() {
        return SizeBand.of(size);
    }
}
