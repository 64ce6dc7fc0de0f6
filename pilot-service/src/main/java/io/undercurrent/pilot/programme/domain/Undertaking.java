package io.undercurrent.pilot.programme.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A programme as it is planned: money, time and who is at the table.
///
/// @param changeBudget the part of the budget meant for people: learning, coaching, time
/// @param months from the start to the end of anchoring
public record Undertaking(double budget, double changeBudget, int months, Split split, Set<Stakeholder> stakeholders) {
    private static final double LEAST_FOR_PEOPLE = 0.30;
    private static final double MOST_FOR_PEOPLE = 0.40;
    private static final int SHORTEST = 9;
    private static final int LONGEST = 18;

    /// How the time is divided, in per cent: getting ready, introducing, making it last.
    public record Split(int preparing, int introducing, int lasting) {
        private static final Split USUAL = new Split(30, 20, 50);
        private static final int LEEWAY = 10;

        private boolean isUsual() {
            return near(preparing, USUAL.preparing)
                    && near(introducing, USUAL.introducing)
                    && near(lasting, USUAL.lasting);
        }

        private static boolean near(int one, int other) {
            return Math.abs(one - other) <= LEEWAY;
        }
    }

    public enum Stakeholder {
        MANAGEMENT,
        MIDDLE_MANAGEMENT,
        EMPLOYEES,
        HR,
        IT,
        BUSINESS,
        COMMUNICATION,
        DATA_PROTECTION,
        WORKS_COUNCIL
    }

    /// What a look at the plan finds.
    public record Finding(String check, boolean sound, String says) {}

    public List<Finding> findings() {
        return List.of(budgetFinding(), durationFinding(), splitFinding(), tableFinding());
    }

    private Finding budgetFinding() {
        var share = changeBudget / budget;
        var says = "%.0f %% of the budget is for people; 30 to 40 %% is what plans that last reserve"
                .formatted(100 * share);
        return new Finding("change-budget", share >= LEAST_FOR_PEOPLE && share <= MOST_FOR_PEOPLE, says);
    }

    private Finding durationFinding() {
        var says = "%d months; 9 to 18 are realistic, less is haste and more loses its thread".formatted(months);
        return new Finding("duration", months >= SHORTEST && months <= LONGEST, says);
    }

    private Finding splitFinding() {
        var says = "%d/%d/%d per cent for getting ready, introducing and making it last; about 30/20/50 is usual"
                .formatted(split.preparing, split.introducing, split.lasting);
        return new Finding("split", split.isUsual(), says);
    }

    private Finding tableFinding() {
        var absent = new TreeSet<>(Set.of(Stakeholder.values()));
        absent.removeAll(stakeholders);
        if (absent.isEmpty()) {
            return new Finding("stakeholders", true, "Everybody is at the table");
        }
        var names = absent.stream()
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        var council = absent.contains(Stakeholder.WORKS_COUNCIL)
                ? Stream.of("; the works council belongs there before anything starts")
                : Stream.<String>empty();
        return new Finding("stakeholders", false, "Not at the table: " + names + council.collect(Collectors.joining()));
    }
}
