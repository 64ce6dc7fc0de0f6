package io.undercurrent.proving.prove;

import io.undercurrent.proving.organisation.Conditions;
import io.undercurrent.proving.organisation.Planted.Kind;
import io.undercurrent.proving.organisation.TeamPlan;
import io.undercurrent.proving.report.Interval;
import java.util.List;

/// The same field with something missing: an indicator nobody tells, or every fifth wave. It may see less, not lie
/// more.
record Sturdy(String lack, Conditions conditions, int organisations) implements Experiment {
    private static final double PROMISED = 1;
    private static final int WITHIN = 13;

    /// @param watches lights that went on in teams where nothing was planted
    private record Seen(int steady, int watches, List<Case> cases) {}

    @Override
    public String name() {
        return "sturdy." + lack;
    }

    @Override
    public Finding run(Trials trials) {
        var field = new PlantedField(conditions);
        var seen = trials.each(name(), organisations, seed -> see(field, seed));
        var cases = seen.stream().flatMap(each -> each.cases().stream()).toList();
        return new Finding(
                "Sturdy: " + lack,
                "False WATCH in the steady teams of the field, and changes of middle size caught within 13 weeks.",
                List.of(
                        falseWatches(seen),
                        caught(Kind.UNCERTAINTY, 0.5, cases),
                        caught(Kind.SILENT_RESISTANCE, 1.0, cases),
                        caught(Kind.TALENT_FLIGHT, 0.5, cases),
                        caught(Kind.POLARIZATION, 1.6, cases)),
                List.of(),
                List.of());
    }

    private static Seen see(PlantedField field, long seed) {
        var outcome = Judge.judge(field.blueprint(seed), Pools.NONE);
        var steady = outcome.blueprint().teams().stream()
                .filter(team -> team.planted().isEmpty())
                .map(TeamPlan::id)
                .toList();
        var watches = steady.stream()
                .mapToInt(team -> Signals.ALL.stream()
                        .mapToInt(kind -> outcome.onsets(team, kind))
                        .sum())
                .sum();
        return new Seen(steady.size(), watches, Caught.cases(outcome));
    }

    private Check falseWatches(List<Seen> seen) {
        var watches = seen.stream().map(Seen::watches).toList();
        var teams = seen.stream().mapToInt(Seen::steady).sum();
        var sum = watches.stream().mapToInt(Integer::intValue).sum();
        var interval = Interval.ofCounts(watches).per(teams);
        return Check.atMost(name() + ".false-watch", PROMISED, (double) sum / teams, interval);
    }

    private Check caught(Kind kind, double strength, List<Case> cases) {
        var these = cases.stream()
                .filter(each -> each.change().kind() == kind && each.change().strength() == strength)
                .toList();
        var caught = these.stream().filter(each -> each.isCaughtWithin(WITHIN)).count();
        return Check.measured(
                "%s.caught.%s.13-weeks".formatted(name(), kind.signal()),
                (double) caught / these.size(),
                Interval.ofShare(caught, these.size()));
    }
}
