package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.calls.UsageLine;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// From a usage report acknowledged by pilot-service to its event consumed by signals-service.
record Freshness(Stack stack, ThousandTeams teams, FreshnessUnderLoad underLoad, int reports) implements Bench {
    private static final String IN_WORDS = "none: the time seen by a client that looks every 2 ms";
    private static final Duration LIMIT = Duration.ofSeconds(30);
    static final double TARGET_P50 = 500;
    static final double TARGET_P99 = 2000;

    @Override
    public String name() {
        return "freshness";
    }

    @Override
    public List<Line> run() throws SQLException {
        teams.hire(stack);
        var tool = "bench-fresh-" + System.currentTimeMillis();
        teams.rollOut(stack, tool);
        new Quiet(stack).await();
        var delays = new Quantiles();
        for (var report : teams.organisation().usage(tool, 0).subList(0, reports)) {
            delays.add(delay(report));
        }
        var alone = List.of(line(".p50", delays.at(0.5), TARGET_P50), line(".p99", delays.at(0.99), TARGET_P99));
        return Stream.concat(alone.stream(), underLoad.lines(delays.at(0.5), delays.at(0.99)).stream())
                .toList();
    }

    private Line line(String variant, double value, double target) {
        return new Line(name() + variant, value, "ms", IN_WORDS, null, target, value <= target);
    }

    private double delay(UsageLine report) {
        var before = consumed();
        stack.usageReports().add(List.of(report));
        var watch = new Stopwatch();
        Pause.until("the report is consumed", LIMIT, Duration.ofMillis(2), () -> consumed() > before);
        return watch.milliseconds();
    }

    private long consumed() {
        return stack.signals().facts().usageReports();
    }
}
