package io.undercurrent.signals.detection.domain;

/// How far the rest of the organisation moved, in the natural parameter of the family, and how well we know it.
record Shift(double by, double variance) {
    static final Shift NONE = new Shift(0, 0);
}
