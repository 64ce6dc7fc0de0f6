package io.undercurrent.signals.detection.domain;

import java.util.List;

/// How far all teams together are from what was expected of them. A team's own answers are left out of what is
/// subtracted from it, so that it can not hide in its own shock.
final class CommonShock {
    /// With fewer others their mean says more about them than about the organisation.
    private static final int FEWEST_OTHERS = 5;
    /// Weight of "nothing happened", so that a week in which everybody says the same stays finite.
    private static final double RIDGE = 0.25;

    private final Family family;
    private final int teams;
    private final double shift;
    private final double information;

    private CommonShock(Family family, int teams, double shift, double information) {
        this.family = family;
        this.teams = teams;
        this.shift = shift;
        this.information = information;
    }

    static CommonShock of(Family family, List<Expected> expected) {
        var shift = 0.0;
        var slope = Slope.at(shift, family, expected);
        for (var round = 0; round < 25; round++) {
            var pull = slope.pull() - RIDGE * shift;
            var step = Math.clamp(pull / (slope.information() + RIDGE), -1.0, 1.0);
            shift += step;
            slope = Slope.at(shift, family, expected);
            if (Math.abs(step) < 1e-9) {
                break;
            }
        }
        return new CommonShock(family, expected.size(), shift, slope.information());
    }

    /// For everybody, and for teams that did not take part in it.
    Shift ofAll() {
        return teams < FEWEST_OTHERS ? Shift.NONE : new Shift(shift, 1 / information);
    }

    /// Without this team, by one Newton step from the shock of all; exact for scores.
    Shift without(Expected team) {
        if (teams - 1 < FEWEST_OTHERS) {
            return Shift.NONE;
        }
        var shifted = family.shifted(team.mean, shift);
        var rest = information - team.information(family, shifted);
        return new Shift(shift - team.pull(shifted) / (rest + RIDGE), 1 / rest);
    }

    /// How strongly everybody pulls away from a shift, and how sure that is.
    private record Slope(double pull, double information) {
        static Slope at(double shift, Family family, List<Expected> expected) {
            var pull = 0.0;
            var information = 0.0;
            for (var each : expected) {
                var shifted = family.shifted(each.mean, shift);
                pull += each.pull(shifted);
                information += each.information(family, shifted);
            }
            return new Slope(pull, information);
        }
    }

    /// What was expected of a team and what it said.
    ///
    /// @param spread variance of one answer in unit variances, the uncertain mean included
    record Expected(Observation seen, double mean, double spread) {
        double pull(double shifted) {
            return (seen.total() - seen.size() * shifted) / spread;
        }

        double information(Family family, double shifted) {
            return seen.size() * family.unitVariance(shifted) / spread;
        }
    }
}
