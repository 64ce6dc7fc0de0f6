package io.undercurrent.signals.detection.domain;

/// A chance told with one digit: enough to judge by, too little to count back from.
final class Rough {
    private Rough() {}

    static double of(double chance) {
        if (!(chance > 0)) {
            return 0;
        }
        var unit = Math.pow(10, Math.floor(Math.log10(chance)));
        return Math.min(1, Math.round(chance / unit) * unit);
    }
}
