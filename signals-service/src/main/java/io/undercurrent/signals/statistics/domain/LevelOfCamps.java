package io.undercurrent.signals.statistics.domain;

import java.util.Arrays;

/// How often so many answers drawn at random stand as far apart as these: the exact multinomial distribution of the
/// polarization of Esteban and Ray, by going through every histogram. Forty answers have 135,751 of them; more answers
/// are judged like forty with the same shares, which makes them look a little less unusual than they are.
public final class LevelOfCamps {
    static final int MOST_EXACT = 40;
    private static final double[] LOG_FACTORIALS = logFactorials();
    private static final double NEVER = 1e-12;

    private final double[] logShares;

    private LevelOfCamps(double[] shares) {
        this.logShares = Arrays.stream(shares).map(Math::log).toArray();
    }

    /// @param shares how often each of the five answers is given where nothing is wrong; need not sum to 1
    public static LevelOfCamps under(double... shares) {
        var sum = Arrays.stream(shares).sum() + shares.length * NEVER;
        return new LevelOfCamps(
                Arrays.stream(shares).map(share -> (share + NEVER) / sum).toArray());
    }

    /// P(further apart) + P(as far apart) / 2.
    public double midP(int... counts) {
        return tails(counts).upper();
    }

    /// P(as far apart or further).
    double chance(int... counts) {
        var tails = tails(counts);
        return tails.at() + tails.above();
    }

    private MidP tails(int... counts) {
        var n = Arrays.stream(counts).sum();
        var few = n <= MOST_EXACT ? counts : scaled(counts, n);
        return exact(EstebanRay.sum(few), Math.min(n, MOST_EXACT));
    }

    /// Shares of the most that are gone through, rounded so that the running sums are.
    private static int[] scaled(int[] counts, int n) {
        var scaled = new int[counts.length];
        var sum = 0L;
        var told = 0L;
        for (var at = 0; at < counts.length; at++) {
            sum += counts[at];
            var until = Math.round((double) sum * MOST_EXACT / n);
            scaled[at] = (int) (until - told);
            told = until;
        }
        return scaled;
    }

    private MidP exact(long seen, int n) {
        var tails = new double[3];
        for (var a = 0; a <= n; a++) {
            for (var b = 0; b <= n - a; b++) {
                for (var c = 0; c <= n - a - b; c++) {
                    for (var d = 0; d <= n - a - b - c; d++) {
                        var e = n - a - b - c - d;
                        var place = Long.signum(EstebanRay.sum(a, b, c, d, e) - seen) + 1;
                        tails[place] += Math.exp(
                                LOG_FACTORIALS[n] + part(0, a) + part(1, b) + part(2, c) + part(3, d) + part(4, e));
                    }
                }
            }
        }
        return new MidP(tails[0], tails[1], tails[2]);
    }

    private double part(int answer, int count) {
        return count * logShares[answer] - LOG_FACTORIALS[count];
    }

    private static double[] logFactorials() {
        var logs = new double[MOST_EXACT + 1];
        for (var n = 2; n <= MOST_EXACT; n++) {
            logs[n] = logs[n - 1] + Math.log(n);
        }
        return logs;
    }
}
