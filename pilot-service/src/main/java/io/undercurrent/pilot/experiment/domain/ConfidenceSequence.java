package io.undercurrent.pilot.experiment.domain;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// An interval that holds on all days at once, so that looking every day is lawful: the normal mixture (Robbins, Ann.
/// Math. Statist. 41 (1970) 1397-1409; tuned as in Howard, Ramdas, McAuliffe & Sekhon, Ann. Statist. 49 (2021)
/// 1055-1080).
///
/// @param level share of pilots whose true effect it may ever leave, strictly between 0 and 1
/// @param planned the variance of the sum at which it is narrowest, above 0: of the planned end
public record ConfidenceSequence(double level, double planned) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public ConfidenceSequence {
        if (!(level > 0 && level < 1) || !(planned > 0)) {
            throw new IllegalArgumentException("Level %s, planned %s".formatted(level, planned));
        }
    }

    /// Tuned to the information that finds the smallest worthwhile effect: known before the first look.
    ///
    /// @param power chance to find it at the planned end, above the level
    public static ConfidenceSequence tunedTo(double smallestWorthwhile, double level, double power) {
        var needed = NORMAL.inverseSurvivalProbability(level / 2) + NORMAL.inverseCumulativeProbability(power);
        return new ConfidenceSequence(level, Math.pow(needed / smallestWorthwhile, 2));
    }

    /// r, the spread of the mixture.
    public double mixture() {
        var log = Math.log(1 / level);
        return planned / (2 * log + Math.log(1 + 2 * log));
    }

    /// How far the sum may be from its mean when its variance is V: sqrt((V + r) ln((V + r) / (r a^2))).
    public double bound(double variance) {
        var r = mixture();
        return Math.sqrt((variance + r) * Math.log((variance + r) / (r * level * level)));
    }

    /// Around today's estimate. Its information 1 / error^2 is the variance of the score so far, whose increments
    /// are independent (Scharfstein, Tsiatis & Robins, J. Am. Statist. Assoc. 92 (1997) 1342-1350). An estimated
    /// error is widened by Student's quantile over the normal one.
    public Interval around(Estimate estimate) {
        var error = estimate.error()
                * estimate.quantile(1 - level / 2)
                / NORMAL.inverseCumulativeProbability(1 - level / 2);
        if (error == 0) {
            return new Interval(estimate.effect(), estimate.effect());
        }
        var information = 1 / (error * error);
        var half = bound(information) / information;
        return new Interval(estimate.effect() - half, estimate.effect() + half);
    }
}
