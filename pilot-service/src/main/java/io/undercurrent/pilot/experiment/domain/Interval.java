package io.undercurrent.pilot.experiment.domain;

/// Where a true value lies with the confidence it was asked for.
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval goes up, not from " + low + " to " + high);
        }
    }

    public boolean liesAbove(double value) {
        return low > value;
    }

    public boolean liesBelow(double value) {
        return high < value;
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /// The same, seen from the other side.
    public Interval negated() {
        return new Interval(0 - high, 0 - low);
    }
}
