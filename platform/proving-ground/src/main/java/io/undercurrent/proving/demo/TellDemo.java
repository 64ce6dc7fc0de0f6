package io.undercurrent.proving.demo;

import io.undercurrent.proving.calls.Explanations;
import io.undercurrent.proving.organisation.Planted;
import io.undercurrent.proving.organisation.TeamPlan;
import io.undercurrent.proving.play.Outcome;
import io.undercurrent.proving.play.Outcome.Lit;
import io.undercurrent.proving.report.Table;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What was planted, and what was found.
record TellDemo(PrintStream out) {

    void tell(Outcome outcome, Explanations explanations) {
        out.println("\nWhat was planted, and what the lights say in "
                + outcome.blueprint().last());
        out.println(table(outcome));
        others("watch", outcome.othersAt("watch"), explanations);
        others("flag", outcome.othersAt("flag"), explanations);
        out.println("\nWhy, in the words a reader sees");
        outcome.blueprint().plantedTeams().stream()
                .filter(team -> outcome.isLitAtTheEnd(team))
                .forEach(team -> explain(team, explanations));
    }

    private static Table table(Outcome outcome) {
        var table = new Table("team", "people", "planted", "from", "passes", "first seen", "level now", "off again");
        for (var team : outcome.blueprint().plantedTeams()) {
            var change = team.planted().orElseThrow();
            table.row(
                    team.name(),
                    team.size(),
                    change.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    outcome.week(change.from()),
                    change.passes() ? outcome.week(change.until()) : "-",
                    week(outcome.firstSeen(team), outcome),
                    outcome.levelAtTheEnd(team),
                    cleared(team, change, outcome));
        }
        return table;
    }

    private static String cleared(TeamPlan team, Planted change, Outcome outcome) {
        return change.passes() ? week(outcome.firstCleared(team), outcome) : "-";
    }

    private static String week(Optional<Integer> week, Outcome outcome) {
        return week.map(at -> outcome.week(at).toString()).orElse("-");
    }

    private void explain(TeamPlan team, Explanations explanations) {
        var evidence =
                explanations.of(team.id(), team.planted().orElseThrow().kind().signal());
        var pattern = evidence.pattern() == null ? "" : " (" + evidence.pattern() + ")";
        out.printf("  %s%s: %s%n", team.name(), pattern, evidence.summary());
    }

    private void others(String level, List<Lit> lights, Explanations explanations) {
        var names = lights.stream().map(lit -> named(lit, explanations)).toList();
        out.printf("Others at %s: %d %s%n", level, names.size(), String.join(", ", names));
    }

    /// A group may shine for one of its teams: then the others of the group shine with it.
    private static String named(Lit lit, Explanations explanations) {
        var group = explanations.of(lit.team(), lit.kind()).spokenForBy();
        return "%s (%s%s)".formatted(lit.team(), lit.kind(), group == null ? "" : ", told as " + group.name());
    }
}
