package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.calls.UsageLine;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/// 50,000 usage lines through the API, and the same rows by plain JDBC, in pairs that take turns.
record UsageImport(Stack stack, Baseline baseline, ThousandTeams teams, int pairs) implements Bench {
    private static final int WEEKS = 50;
    private static final double TARGET = 0.5;

    @Override
    public String name() {
        return "usage-import";
    }

    @Override
    public List<Line> run() throws SQLException {
        teams.hire(stack);
        var throughput = new Quantiles();
        var ratios = new Quantiles();
        try (var connection = baseline.to("pilot")) {
            var raw = new RawUsage(connection);
            for (var pair = 0; pair < pairs; pair++) {
                var pairOfTimes = pair(pair, raw);
                throughput.add(pairOfTimes.lines() / pairOfTimes.ours() * 1000);
                ratios.add(pairOfTimes.raw() / pairOfTimes.ours());
            }
        }
        var ratio = ratios.at(0.5);
        return List.of(
                new Line(name(), throughput.at(0.5), "lines/s", RawUsage.IN_WORDS, ratio, TARGET, ratio >= TARGET));
    }

    private record Times(int lines, double ours, double raw) {}

    private Times pair(int number, RawUsage raw) throws SQLException {
        var tool = "bench-" + System.currentTimeMillis() + "-" + number;
        teams.rollOut(stack, tool);
        var lines = IntStream.range(0, WEEKS)
                .mapToObj(week -> teams.organisation().usage(tool, week))
                .flatMap(List::stream)
                .toList();
        raw.create();
        new Quiet(stack).await();
        var rawFirst = number % 2 == 0 ? timeOf(raw, lines) : 0;
        var ours = Stopwatch.millisecondsOf(() -> send(lines));
        new Quiet(stack).await();
        var times = new Times(lines.size(), ours, number % 2 == 0 ? rawFirst : timeOf(raw, lines));
        raw.drop();
        return times;
    }

    private static double timeOf(RawUsage raw, List<UsageLine> lines) throws SQLException {
        var watch = new Stopwatch();
        raw.insert(lines);
        return watch.milliseconds();
    }

    private void send(List<UsageLine> lines) {
        var taken = stack.usageReports().add(lines);
        if (taken.accepted() != lines.size()) {
            throw new IllegalStateException("Only %d of %d lines were taken: %s"
                    .formatted(
                            taken.accepted(),
                            lines.size(),
                            taken.rejected().stream().limit(3).toList()));
        }
    }
}
