package io.undercurrent.pilot.experiment.domain;

/// The effect where nobody was randomised: how much more the pilot's teams changed than the others, each team one
/// cluster with one change (Card & Krueger, Am. Econ. Rev. 84 (1994) 772-793; Bertrand, Duflo & Mullainathan,
/// Q. J. Econ. 119 (2004) 249-275: before and after collapsed, so days of one team are not taken for evidence).
public final class DifferenceInDifferences {
    private DifferenceInDifferences() {}

    /// Welch's error, arm by arm; with one team alone in an arm, the others' spread stands for it. Needs three teams.
    public static Estimate between(Sums pilot, Sums comparison) {
        if (pilot.n() + comparison.n() < 3) {
            throw new IllegalArgumentException("Three teams at least");
        }
        if (pilot.n() == 1 || comparison.n() == 1) {
            return aloneInItsArm(pilot, comparison);
        }
        return change(pilot).minus(change(comparison));
    }

    private static Estimate change(Sums arm) {
        var freedom = arm.n() - 1;
        var variance = arm.squaresOfChange() / freedom;
        return new Estimate(mean(arm), Math.sqrt(variance / arm.n()), freedom);
    }

    private static Estimate aloneInItsArm(Sums pilot, Sums comparison) {
        var freedom = pilot.n() + comparison.n() - 2;
        var squares = squares(pilot) + squares(comparison);
        var error = Math.sqrt(squares / freedom * (1.0 / pilot.n() + 1.0 / comparison.n()));
        return new Estimate(mean(pilot) - mean(comparison), error, freedom);
    }

    private static double squares(Sums arm) {
        return arm.n() == 1 ? 0 : arm.squaresOfChange();
    }

    private static double mean(Sums arm) {
        return arm.meanAfter() - arm.meanBefore();
    }
}
