package io.undercurrent.signals.detection.domain;

/// An indicator as the rules want it measured.
record Yardstick(Indicator indicator, Measure measure) {

    static Yardstick of(Indicator indicator, Rules rules) {
        return new Yardstick(indicator, rules.measure(indicator));
    }

    Family family() {
        return indicator.family();
    }

    double weight() {
        return indicator.counts() ? measure.weight() : 0;
    }

    /// The smallest change worth a conversation, in the unit of the indicator.
    double effect() {
        return measure.effect();
    }
}
