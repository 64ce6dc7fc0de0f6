package io.undercurrent.proving.prove;

import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Conditions;
import io.undercurrent.proving.organisation.TeamPlan;
import io.undercurrent.proving.play.Outcome;
import io.undercurrent.proving.report.Interval;
import io.undercurrent.proving.report.Whiskers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        var all = check(
                name(), PROMISED, counts.stream().map(FalseWatches::watches).toList());
        var checks = new ArrayList<Check>(List.of(all));
        for (var kind = 0; kind < Signals.ALL.size(); kind++) {
            var at = kind;
            var one = counts.stream().map(each -> each.get(at)).toList();
            checks.add(perSignal(name() + "." + Signals.ALL.get(kind), one, all));
        }
        checks.add(flags(counts.stream().map(List::getLast).toList()));
        return new Finding("False WATCH: " + weather, words, checks, List.of(), List.of(picture(checks)));
    }

    /// Lights that went on in one organisation, signal by signal; at the end how many of all came to stand at FLAG.
    private List<Integer> count(long seed) {
        var blueprint = Fields.steady(seed, teams, conditions);
        var outcome = Judge.judge(blueprint, Pools.NONE);
        var watches = Signals.ALL.stream().map(kind -> onsets(blueprint, outcome, kind));
        return Stream.concat(watches, Stream.of(outcome.episodesAt("flag").size()))
                .toList();
    }

    private static int onsets(Blueprint blueprint, Outcome outcome, String kind) {
        return blueprint.teams().stream()
                .map(TeamPlan::id)
                .mapToInt(team -> outcome.onsets(team, kind))
                .sum();
    }

    private static int watches(List<Integer> counts) {
        return sum(counts.subList(0, Signals.ALL.size()));
    }

    private static int sum(List<Integer> kinds) {
        return kinds.stream().mapToInt(Integer::intValue).sum();
    }

    private String picture(List<Check> checks) {
        var whiskers = new Whiskers();
        checks.forEach(check -> whiskers.row(
                check.name().equals(name()) ? "all four" : check.name().substring(name().length() + 1),
                check.value(),
                new Interval(check.low(), check.high()),
                check.promised()));
        return whiskers.svg();
    }

    private Check flags(List<Integer> counts) {
        return Check.measured(name() + ".flags", rate(counts), interval(counts));
    }

    /// A quarter of the promise each is how it was divided, not the promise: a signal may take a little of another's.
    private Check perSignal(String name, List<Integer> counts, Check all) {
        var bound = all.met() ? PROMISED : PROMISED_PER_SIGNAL;
        return Check.atMost(name, PROMISED_PER_SIGNAL, bound, rate(counts), interval(counts));
    }

    private Check check(String name, double promised, List<Integer> counts) {
        return Check.atMost(name, promised, rate(counts), interval(counts));
    }

    private double rate(List<Integer> counts) {
        return (double) sum(counts) / (teams * organisations);
    }

    private Interval interval(List<Integer> counts) {
        return Interval.ofCounts(counts).per((double) teams * organisations);
    }
}
