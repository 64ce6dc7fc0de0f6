package io.undercurrent.proving.prove;

import io.undercurrent.proving.report.Interval;

/// One promise, and what a simulation says about it. It is kept when the truth may still lie on its good side.
record Check(String name, double value, double low, double high, double target, boolean met) {

    static Check atMost(String name, double target, double value, Interval interval) {
        return new Check(name, value, interval.low(), interval.high(), target, interval.low() <= target);
    }

    static Check atLeast(String name, double target, double value, Interval interval) {
        return new Check(name, value, interval.low(), interval.high(), target, interval.high() >= target);
    }
}
