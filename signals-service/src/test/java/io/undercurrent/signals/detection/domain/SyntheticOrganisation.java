package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Organisation;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.evidence.domain.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.threeten.extra.YearWeek;

/// People who differ for good, have good and bad weeks, and answer three times out of four; teams that differ a little;
/// weeks that hit everybody. Seeded.
final class SyntheticOrganisation {
    static final YearWeek START = YearWeek.of(2026, 2);
    private static final double SHOCK_WEEKS = 0.05;

    private final Random random;
    private final List<SyntheticTeam> teams;
    private final int weeks;
    private final int wavesEvery;

    /// @param wavesEvery weeks between two waves of the survey
    SyntheticOrganisation(long seed, List<Integer> sizes, int weeks, int wavesEvery) {
        this.random = new Random(seed);
        this.teams = sizes.stream().map(size -> new SyntheticTeam(random, size)).toList();
        this.weeks = weeks;
        this.wavesEvery = wavesEvery;
    }

    static TeamId id(int team) {
        return new TeamId("team-%04d".formatted(team));
    }

    Organisation calm() {
        return with(List.of());
    }

    /// The facts, with these changes planted.
    Organisation with(List<PlantedChange> changes) {
        var results = new ArrayList<SurveyResult>();
        var usage = new ArrayList<Usage>();
        for (var week = 0; week < weeks; week++) {
            var mood = 0.03 * random.nextGaussian()
                    + (random.nextDouble() < SHOCK_WEEKS ? 0.3 * random.nextGaussian() : 0);
            for (var team = 0; team < teams.size(); team++) {
                var effect = PlantedChange.sum(changes, team, week);
                if (week % wavesEvery == 0) {
                    teams.get(team)
                            .answer(id(team), START.plusWeeks(week), mood, effect)
                            .ifPresent(results::add);
                }
                usage.add(teams.get(team).use(id(team), START.plusWeeks(week), mood, effect));
            }
        }
        return new Organisation(described(), results, List.of(), usage);
    }

    private List<Team> described() {
        var described = new ArrayList<Team>();
        for (var team = 0; team < teams.size(); team++) {
            described.add(new Team(
                    id(team),
                    "Team " + team,
                    Optional.empty(),
                    Optional.of(teams.get(team).size()),
                    true));
        }
        return described;
    }
}
