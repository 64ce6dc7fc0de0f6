package io.undercurrent.proving.report;

/// The Poisson distribution, added up.
final class Poisson {
    private Poisson() {}

    static double atMost(int count, double mean) {
        var logTerm = -mean;
        var sum = Math.exp(logTerm);
        for (var k = 1; k <= count; k++) {
            logTerm += Math.log(mean / k);
            sum += Math.exp(logTerm);
        }
        return sum;
    }
}
