package io.undercurrent.proving.organisation;

import static io.undercurrent.proving.organisation.Planted.Kind.MANDATE_TRAP;
import static io.undercurrent.proving.organisation.Planted.Kind.POLARIZATION;
import static io.undercurrent.proving.organisation.Planted.Kind.SILENT_RESISTANCE;
import static io.undercurrent.proving.organisation.Planted.Kind.TALENT_FLIGHT;
import static io.undercurrent.proving.organisation.Planted.Kind.UNCERTAINTY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearWeek;

/// The company of the demo: sixty teams, forty weeks, twelve planted changes. Two are in teams too small to be shown,
/// one passes again.
public final class Company {
    public static final long SEED = 20260101;
    public static final YearWeek LAST_WEEK = YearWeek.of(2026, 40);
    public static final int WEEKS = 40;
    static final int TOO_SMALL = 4;

    /// About one place in six changes hands within a year; once there is bad news for all.
    private static final Conditions CONDITIONS =
            Conditions.STILL.withTurnover(0.17).withShocks(Set.of(14));

    private static final Map<String, Plant> PLANTED = Map.ofEntries(
            plant("customer-service-chat", 16, Planted.lasting(UNCERTAINTY, 18, 4, 0.8)),
            plant("operations-claims-home", 13, Planted.lasting(UNCERTAINTY, 24, 4, 0.9)),
            plant(
                    "finance-accounting",
                    17,
                    Planted.lasting(UNCERTAINTY, 8, 2, 0.9).endingIn(21)),
            plant("people-and-risk-audit", TOO_SMALL, Planted.lasting(UNCERTAINTY, 20, 4, 1.0)),
            plant("engineering-policy-core", 18, Planted.lasting(SILENT_RESISTANCE, 20, 4, 1.6)),
            plant("sales-brokers-west", 14, Planted.lasting(SILENT_RESISTANCE, 25, 4, 1.8)),
            plant("finance-tax", TOO_SMALL, Planted.lasting(SILENT_RESISTANCE, 22, 4, 1.8)),
            plant("customer-service-phone-north", 20, Planted.lasting(MANDATE_TRAP, 16, 3, 1.5)),
            plant("operations-recovery", 22, Planted.lasting(TALENT_FLIGHT, 12, 3, 0.9)),
            plant("engineering-data-platform", 18, Planted.lasting(TALENT_FLIGHT, 16, 3, 0.9)),
            plant("sales-partners", 20, Planted.lasting(POLARIZATION, 14, 3, 1.8)),
            plant("people-and-risk-legal", 18, Planted.lasting(POLARIZATION, 19, 3, 1.8)));

    private record Plant(int people, Planted change) {}

    private Company() {}

    private static Map.Entry<String, Plant> plant(String team, int people, Planted change) {
        return Map.entry(team, new Plant(people, change));
    }

    public static Blueprint blueprint(long seed, YearWeek last) {
        var first = last.minusWeeks(WEEKS - 1);
        return new Blueprint(seed, first, WEEKS, teams(seed), CONDITIONS);
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
