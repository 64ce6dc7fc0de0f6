package io.undercurrent.pilot;

import static io.undercurrent.pilot.Piloting.draft;
import static io.undercurrent.pilot.Piloting.measure;
import static io.undercurrent.pilot.Piloting.on;
import static io.undercurrent.pilot.Piloting.step;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A pilot that wants to save two hours of cycle time, led as far as one likes, with a planted effect.
///
/// @param design as the API spells it
/// @param pilot its teams
/// @param comparison the teams beside them
/// @param hours by which the cycle time changes
record Trial(String design, List<String> pilot, List<String> comparison, double hours) {
    private static final LocalDate BASELINE = LocalDate.of(2026, 3, 2);
    private static final LocalDate START = LocalDate.of(2026, 5, 4);
    private static final int WEEKS = 8;

    static Trial beside(String name, int each, double hours) {
        return new Trial("comparison-teams", teams(name + "-p", each), teams(name + "-c", each), hours);
    }

    static Trial alone(String name, double hours) {
        return new Trial("single-team", List.of(name), List.of(), hours);
    }

    private static List<String> teams(String name, int each) {
        return IntStream.range(0, each).mapToObj(team -> name + team).toList();
    }

    void hire(SurveyStandIn survey) {
        Stream.concat(pilot.stream(), comparison.stream()).forEach(team -> survey.tell(team, 12, 1));
    }

    String inBaseline() {
        var id = draft(plan());
        step(id, "register", "{}").statusCode(200);
        step(id, "start-baseline", on("2026-03-02")).statusCode(200);
        measure(id, lines(BASELINE, 0, "baseline")).statusCode(200).body("rejected", hasSize(0));
        return id;
    }

    String running() {
        var id = inBaseline();
        step(id, "start", on("2026-05-04")).statusCode(200);
        measure(id, lines(START, hours, "pilot")).statusCode(200).body("rejected", hasSize(0));
        return id;
    }

    String concluded() {
        var id = running();
        step(id, "conclude", on("2026-07-31")).statusCode(200);
        return id;
    }

    String plan() {
        var groups = comparison.isEmpty() ? "[]" : "[{\"name\": \"north\", \"teamIds\": " + json(comparison) + "}]";
        return Piloting.plan("x", "y")
                .replace("\"teamIds\": [\"x\"]", "\"teamIds\": " + json(pilot))
                .replace("[{\"name\": \"north\", \"teamIds\": [\"y\"]}]", groups)
                .replace("\"comparison-teams\"", "\"" + design + "\"")
                .replace("\"baselinePoints\": 2", "\"baselinePoints\": " + WEEKS);
    }

    private static String json(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", ", "[", "]"));
    }

    private String[] lines(LocalDate from, double moved, String arm) {
        var random = new SplittableRandom(from.toEpochDay());
        return Stream.of("cycle-time", "strain")
                .flatMap(metric -> Stream.concat(
                        pilot.stream().flatMap(team -> course(metric, arm, team, from, moved, random)),
                        comparison.stream().flatMap(team -> course(metric, "comparison", team, from, 0, random))))
                .toArray(String[]::new);
    }

    private static Stream<String> course(
            String metric, String arm, String team, LocalDate from, double moved, SplittableRandom random) {
        var strain = metric.equals("strain");
        return IntStream.range(0, WEEKS).mapToObj(week -> {
            var value = strain ? 3 + 0.05 * random.nextGaussian() : 26 + moved + 0.4 * random.nextGaussian();
            return Piloting.line(arm, team, from.plusWeeks(week).toString(), value)
                    .replace("cycle-time", metric);
        });
    }
}
