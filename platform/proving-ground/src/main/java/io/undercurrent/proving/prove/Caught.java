package io.undercurrent.proving.prove;

import io.undercurrent.proving.organisation.Planted.Kind;
import io.undercurrent.proving.play.Outcome;
import io.undercurrent.proving.prove.PlantedField.Dose;
import io.undercurrent.proving.report.Curves;
import io.undercurrent.proving.report.Interval;
import io.undercurrent.proving.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// How soon a change of some size in a team of some size is seen, and how long its light stays on after it has passed.
record Caught(int organisations) implements Experiment {
    private static final List<Integer> WITHIN = List.of(4, 8, 13);
    private static final Dose HALF_A_POINT = new Dose(Kind.UNCERTAINTY, 0.5, 8);

    /// The shares DETECTION.md promises for a fall of half a point, within 4, 8 and 13 waves, by heads.
    private static final Map<Integer, List<Double>> PROMISED = Map.of(
            10, List.of(0.47, 0.79, 0.89),
            15, List.of(0.66, 0.91, 0.97),
            25, List.of(0.84, 0.98, 1.0));

    @Override
    public String name() {
        return "caught";
    }

    @Override
    public Finding run(Trials trials) {
        var field = new PlantedField(Fields.USUAL);
        var cases = trials.each(name(), organisations, seed -> cases(field, seed)).stream()
                .flatMap(List::stream)
                .toList();
        var checks = new ArrayList<Check>();
        PlantedField.DOSES.forEach(
                dose -> PlantedField.SIZES.forEach(heads -> checks.addAll(caught(dose, heads, cases))));
        checks.addAll(Clearing.checks(cases));
        return new Finding("Caught, and cleared again", """
                A change begins from one week to the next and passes after sixteen. Shares of changes whose light went on within so \
                many weekly waves, by size of team and of change; 75 % answer, 17 % leave within a year. Uncertainty, talent \
                flight and polarization in points (each camp moves that far), silent resistance and the mandate trap in \
                log-odds of core work: 1.0 is about 23 percentage points. Only a fall of half a point has promised shares.""", checks, List.of(table(cases)), pictures(cases));
    }

    static List<Case> cases(PlantedField field, long seed) {
        var outcome = Judge.judge(field.blueprint(seed), Pools.NONE);
        return cases(outcome);
    }

    static List<Case> cases(Outcome outcome) {
        return outcome.blueprint().plantedTeams().stream()
                .map(team -> Case.of(team, outcome))
                .filter(Case::wasCalm)
                .toList();
    }

    static String label(Dose dose) {
        return dose.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + dose.strength();
    }

    private static List<Check> caught(Dose dose, int heads, List<Case> cases) {
        var these = these(dose, heads, cases);
        return IntStream.range(0, WITHIN.size())
                .mapToObj(at -> caught(dose, heads, at, these))
                .toList();
    }

    private static Table table(List<Case> cases) {
        var table = new Table("change", "heads", "changes", "4 waves", "8 waves", "13 waves");
        for (var dose : PlantedField.DOSES) {
            for (var heads : PlantedField.SIZES) {
                var these = these(dose, heads, cases);
                var shares = WITHIN.stream()
                        .map(within -> "%d %%".formatted(Math.round(100 * share(within, these))))
                        .toList();
                table.row(label(dose), heads, these.size(), shares.get(0), shares.get(1), shares.get(2));
            }
        }
        return table;
    }

    private static double share(int within, List<Case> cases) {
        return (double) caught(within, cases) / cases.size();
    }

    private static long caught(int within, List<Case> cases) {
        return cases.stream().filter(each -> each.isCaughtWithin(within)).count();
    }

    private static Check caught(Dose dose, int heads, int at, List<Case> cases) {
        var caught = caught(WITHIN.get(at), cases);
        var name = "caught.%s.%d-heads.%d-waves".formatted(label(dose), heads, WITHIN.get(at));
        var share = (double) caught / cases.size();
        var interval = Interval.ofShare(caught, cases.size());
        if (dose.equals(HALF_A_POINT)) {
            return Check.atLeast(name, promised(heads).get(at), share, interval);
        }
        return Check.measured(name, share, interval);
    }

    private static List<Double> promised(int heads) {
        return PROMISED.getOrDefault(heads, List.of());
    }

    private static List<Case> these(Dose dose, int heads, List<Case> cases) {
        return cases.stream()
                .filter(each -> each.suffers(dose) && each.people() == heads)
                .toList();
    }

    private static List<String> pictures(List<Case> cases) {
        return PlantedField.DOSES.stream().map(dose -> picture(dose, cases)).toList();
    }

    private static String picture(Dose dose, List<Case> cases) {
        var curves = new Curves(label(dose), "weekly waves since the change", "share caught");
        for (var heads : PlantedField.SIZES) {
            var these = these(dose, heads, cases);
            curves.line(
                    heads + " heads",
                    IntStream.rangeClosed(0, PlantedField.LASTS)
                            .mapToDouble(within -> share(within, these))
                            .toArray());
            if (dose.equals(HALF_A_POINT)) {
                IntStream.range(0, WITHIN.size())
                        .forEach(at ->
                                curves.point(WITHIN.get(at), promised(heads).get(at)));
            }
        }
        return curves.svg();
    }
}
