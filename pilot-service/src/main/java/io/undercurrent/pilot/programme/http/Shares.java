package io.undercurrent.pilot.programme.http;

/// Numbers as finely as they mean anything.
final class Shares {
    private Shares() {}

    static double rounded(double share) {
        return Math.round(share * 100) / 100.0;
    }
}
