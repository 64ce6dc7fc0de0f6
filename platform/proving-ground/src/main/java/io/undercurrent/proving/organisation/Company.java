package io.undercurrent.proving.organisation;

import static io.undercurrent.proving.organisation.Planted.Kind.SILENT_RESISTANCE;
import static io.undercurrent.proving.organisation.Planted.Kind.UNCERTAINTY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// The company of the demo: sixty teams, forty weeks, six planted changes of which two are in teams too small to be
/// shown.
public final class Company {
    public static final long SEED = 20260101;
    public static final YearWeek LAST_WEEK = YearWeek.of(2026, 40);
    public static final int WEEKS = 40;
    static final int TOO_SMALL = 4;
    private static final int SHOCK_WEEK = 14;

    /// About one place in six changes hands within a year.
    private static final double TURNOVER = 0.0035;

    private static final Map<String, Plant> PLANTED = Map.of(
            "customer-service-chat", new Plant(16, Planted.lasting(UNCERTAINTY, 18, 4, 0.8)),
            "operations-claims-home", new Plant(13, Planted.lasting(UNCERTAINTY, 24, 4, 0.9)),
            "people-and-risk-audit", new Plant(TOO_SMALL, Planted.lasting(UNCERTAINTY, 20, 4, 1.0)),
            "engineering-policy-core", new Plant(18, Planted.lasting(SILENT_RESISTANCE, 20, 4, 1.6)),
            "sales-brokers-west", new Plant(14, Planted.lasting(SILENT_RESISTANCE, 25, 4, 1.8)),
            "finance-tax", new Plant(TOO_SMALL, Planted.lasting(SILENT_RESISTANCE, 22, 4, 1.8)));

    private record Plant(int people, Planted change) {}

    private Company() {}

    public static Blueprint blueprint(long seed, YearWeek last) {
        var first = last.minusWeeks(WEEKS - 1);
        return new Blueprint(seed, first, WEEKS, teams(seed), Optional.of(SHOCK_WEEK), TURNOVER);
    }

    private static List<TeamPlan> teams(long seed) {
        return TreeOfTeams.grown(seed).stream().map(Company::planted).toList();
    }

    private static TeamPlan planted(TeamPlan team) {
        return Optional.ofNullable(PLANTED.get(team.id()))
                .map(plant -> team.with(plant.change(), plant.people()))
                .orElse(team);
    }
}
