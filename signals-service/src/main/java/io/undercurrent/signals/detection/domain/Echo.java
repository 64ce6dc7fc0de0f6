package io.undercurrent.signals.detection.domain;

import java.util.Arrays;

/// How much of one wave is heard again in the next ones: bad weeks last, and a chart that takes each for news alarms
/// too often. Pooled over the teams in control.
final class Echo {
    private static final int LAGS = 4;
    /// Pairs whose weight "no echo" has.
    private static final double SILENCE = 200;
    private static final double LOUDEST = 3;

    /// Place team × the last waves, newest first; NaN where there was none.
    private final float[] last;
    /// By lag, from 0 on: sum of products, and how many.
    private final double[] products = new double[LAGS + 1];
    private final double[] pairs = new double[LAGS + 1];

    Echo(int teams) {
        this.last = new float[teams * LAGS];
        Arrays.fill(last, Float.NaN);
    }

    void hear(int team, double z) {
        var now = Math.clamp(z, -LOUDEST, LOUDEST);
        add(0, now * now);
        for (var lag = 1; lag <= LAGS; lag++) {
            var before = last[team * LAGS + lag - 1];
            if (!Float.isNaN(before)) {
                add(lag, now * before);
            }
        }
        System.arraycopy(last, team * LAGS, last, team * LAGS + 1, LAGS - 1);
        last[team * LAGS] = (float) now;
    }

    /// A wave after an alarm is not compared with one before it.
    void forget(int team) {
        Arrays.fill(last, team * LAGS, (team + 1) * LAGS, Float.NaN);
    }

    /// Standard deviation of the mean of many waves, in that of as many independent ones; never below 1.
    double loudness() {
        var variance = products[0] / Math.max(1, pairs[0]);
        var sum = 0.0;
        for (var lag = 1; lag <= LAGS && variance > 0; lag++) {
            sum += products[lag] / (pairs[lag] + SILENCE) / variance;
        }
        return Math.sqrt(1 + 2 * Math.max(0, sum));
    }

    private void add(int lag, double product) {
        products[lag] += product;
        pairs[lag]++;
    }
}
