package io.undercurrent.signals.statistics.domain;

/// A count that varies more than Poisson: variance = mean (1 + dispersion × mean); dispersion 0 is Poisson.
public record NegativeBinomial(double mean, double dispersion) {
    public NegativeBinomial {
        if (!(mean > 0) || !(dispersion >= 0)) {
            throw new IllegalArgumentException("mean > 0, dispersion >= 0, not " + mean + ", " + dispersion);
        }
    }

    public MidP midP(int x) {
        var below = 0.0;
        var log = logChanceOfNone();
        for (var count = 0; count < x; count++) {
            below += Math.exp(log);
            log += Math.log(mean * (1 + count * dispersion) / ((1 + mean * dispersion) * (count + 1)));
        }
        var at = Math.exp(log);
        return new MidP(below, at, Math.max(0, 1 - below - at));
    }

    private double logChanceOfNone() {
        return dispersion == 0 ? -mean : -Math.log1p(mean * dispersion) / dispersion;
    }
}
