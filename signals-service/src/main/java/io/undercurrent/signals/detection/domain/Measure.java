package io.undercurrent.signals.detection.domain;

/// How much an indicator counts in its signal, and the smallest change worth a conversation, in its own unit.
public record Measure(double weight, double effect) {
    public Measure {
        if (!(weight >= 0) || !(effect > 0)) {
            throw new IllegalArgumentException("weight >= 0 and effect > 0, not " + weight + ", " + effect);
        }
    }
}
