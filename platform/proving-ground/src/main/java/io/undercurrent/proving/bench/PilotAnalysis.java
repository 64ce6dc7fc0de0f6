package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.Json;
import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.calls.Verdicts;
import io.undercurrent.proving.calls.Verdicts.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The analysis of a pilot of twenty randomised teams: 184,756 ways to assign them, of which 10,000 are drawn anew for
/// each of its metrics, at each request. Beside it the pilot itself read over the same API, without any arithmetic.
record PilotAnalysis(Stack stack, ThousandTeams teams, int times) implements Bench {
    private static final String IN_WORDS = "the same pilot read over the same API, without any arithmetic";
    private static final int UNITS = 20;
    private static final int WEEKS = 8;
    private static final int WARM_UP = 20;
    private static final int DRAWN = 10_000;
    private static final double TARGET = 200;
    private static final LocalDate BASELINE = LocalDate.of(2025, 1, 6);
    private static final LocalDate START = BASELINE.plusWeeks(WEEKS);
    private static final LocalDate END = START.plusWeeks(WEEKS).minusDays(1);

    @Override
    public String name() {
        return "pilot-analysis";
    }

    @Override
    public List<Line> run() {
        var verdicts = new Verdicts(stack);
        var pilot = pilot(verdicts);
        new Quiet(stack).await();
        var ours = new Quantiles();
        var bare = new Quantiles();
        for (var time = -WARM_UP; time < times; time++) {
            var bareTime = Stopwatch.millisecondsOf(() -> verdicts.read(pilot));
            var ourTime = Stopwatch.millisecondsOf(() -> analyse(verdicts, pilot));
            if (time >= 0) {
                ours.add(ourTime);
                bare.add(bareTime);
            }
        }
        return List.of(line(".p50", 0.5, ours, bare), line(".p95", 0.95, ours, bare));
    }

    private Line line(String variant, double share, Quantiles ours, Quantiles bare) {
        var value = ours.at(share);
        return new Line(name() + variant, value, "ms", IN_WORDS, value / bare.at(share), TARGET, value <= TARGET);
    }

    private static void analyse(Verdicts verdicts, String pilot) {
        var analysis = verdicts.analysis(pilot);
        if (analysis.outcome().chance().lookedAt() <= DRAWN) {
            throw new IllegalStateException("Too few assignments were looked at: " + analysis);
        }
    }

    private String pilot(Verdicts verdicts) {
        teams.hire(stack);
        var hired = teams.ids().subList(0, UNITS);
        var piloted = Json.write(hired.subList(0, UNITS / 2));
        var others = Json.write(hired.subList(UNITS / 2, UNITS));
        var id = verdicts.register(plan(piloted, others));
        verdicts.step(id, "start-baseline", BASELINE);
        verdicts.measure(id, points(hired, false));
        verdicts.step(id, "start", START);
        verdicts.measure(id, points(hired, true));
        verdicts.step(id, "conclude", END);
        return id;
    }

    private static String plan(String piloted, String others) {
        return """
                {"name": "Bench", "kind": "experiment", "teamIds": %s, "workflow": "Answering claims",
                 "hypothesis": {"statement": "Faster", "direction": "decrease", "smallestWorthwhileEffect": 2},
                 "outcome": {"metric": "cycle-time", "unit": "hours", "better": "lower"},
                 "successCriteria": [{"text": "Two hours", "metric": "cycle-time", "direction": "decrease", "atLeast": 2}],
                 "analysisPlan": {"design": "randomised-units", "alpha": 0.05},
                 "guardrails": [{"metric": "strain", "concern": "strain", "unit": "score", "better": "lower",
                                 "tolerated": 0.3}],
                 "samplePlan": {"baselinePoints": 8, "plannedEnd": "%s",
                                "comparisonGroups": [{"name": "others", "teamIds": %s}]},
                 "owner": "bench", "valueProposition": "None",
                 "decisionMode": {"aiProposes": "a", "humanDecides": "b", "green": "c", "yellow": "d", "red": "e"},
                 "card": {"does": ["a"], "doesNot": ["b"]}, "offSwitch": {"criteria": ["c"], "owner": "bench"},
                 "participants": [{"role": "user", "people": 6}, {"role": "sceptic", "people": 2}],
                 "learningHours": 48, "targetRelief": "All"}""".formatted(piloted, END, others);
    }

    private static List<Point> points(List<String> hired, boolean since) {
        var random = new SplittableRandom(since ? 2 : 1);
        return Stream.of("cycle-time", "strain")
                .flatMap(metric -> IntStream.range(0, UNITS * WEEKS)
                        .mapToObj(number -> point(metric, hired, number, since, random)))
                .toList();
    }

    private static Point point(String metric, List<String> hired, int number, boolean since, SplittableRandom random) {
        var unit = number / WEEKS;
        var day = (since ? START : BASELINE).plusWeeks(number % WEEKS);
        return new Point(metric, arm(unit, since), hired.get(unit), day, 20 + random.nextGaussian(), 12);
    }

    private static String arm(int unit, boolean since) {
        if (unit >= UNITS / 2) {
            return "comparison";
        }
        return since ? "pilot" : "baseline";
    }
}
