package io.undercurrent.proving.prove;

import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Conditions;
import io.undercurrent.proving.organisation.TeamPlan;
import io.undercurrent.proving.play.Outcome;
import io.undercurrent.proving.report.Interval;
import java.util.ArrayList;
import java.util.List;

/// Teams in which nothing ever changes, over two years: every light is a false one.
record FalseWatches(String weather, String words, Conditions conditions, int teams, int organisations)
        implements Experiment {
    private static final double PROMISED = 1;
    private static final double PROMISED_PER_SIGNAL = 0.25;

    @Override
    public String name() {
        return "false-watch." + weather;
    }

    @Override
    public Finding run(Trials trials) {
        var counts = trials.each(name(), organisations, this::count);
        var checks = new ArrayList<Check>();
        checks.add(
                check(name(), PROMISED, counts.stream().map(FalseWatches::sum).toList()));
        for (var kind = 0; kind < Signals.ALL.size(); kind++) {
            var at = kind;
            checks.add(check(
                    name() + "." + Signals.ALL.get(kind),
                    PROMISED_PER_SIGNAL,
                    counts.stream().map(each -> each.get(at)).toList()));
        }
        return new Finding("False WATCH: " + weather, words, checks, List.of());
    }

    /// Lights that went on in one organisation, signal by signal.
    private List<Integer> count(long seed) {
        var blueprint = Fields.steady(seed, teams, conditions);
        var outcome = Judge.judge(blueprint, Pools.NONE);
        return Signals.ALL.stream()
                .map(kind -> onsets(blueprint, outcome, kind))
                .toList();
    }

    private static int onsets(Blueprint blueprint, Outcome outcome, String kind) {
        return blueprint.teams().stream()
                .map(TeamPlan::id)
                .mapToInt(team -> outcome.onsets(team, kind))
                .sum();
    }

    private static int sum(List<Integer> kinds) {
        return kinds.stream().mapToInt(Integer::intValue).sum();
    }

    private Check check(String name, double promised, List<Integer> counts) {
        var teamsInAll = (double) teams * organisations;
        return Check.atMost(
                name,
                promised,
                sum(counts) / teamsInAll,
                Interval.ofCounts(counts).per(teamsInAll));
    }
}
