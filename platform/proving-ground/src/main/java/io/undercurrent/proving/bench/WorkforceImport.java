package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.calls.WorkforceTable;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// A million employees of 50,000 teams through the API until the import is complete, and the same file by COPY, in
/// pairs that take turns.
record WorkforceImport(Stack stack, Baseline baseline, URI metrics, int people, int pairs) implements Bench {
    private static final String NO_BASELINE = "none: heap, classes and code of the service while it imports";
    private static final double MOST_TIMES = 3;
    private static final double MOST_MEGABYTES = 700;

    @Override
    public String name() {
        return "workforce-import";
    }

    @Override
    public List<Line> run() throws SQLException {
        var today = LocalDate.now(ZoneOffset.UTC);
        var file = new MillionEmployees(people, today).write();
        var seconds = new Quantiles();
        var ratios = new Quantiles();
        try (var connection = baseline.to("people");
                var memory = new PeakMemory(metrics)) {
            var raw = new RawEmployees(connection);
            for (var pair = 0; pair < pairs; pair++) {
                var times = pair(raw, file, today, pair % 2 == 0);
                seconds.add(times.ours() / 1000);
                ratios.add(times.ours() / times.raw());
            }
            return List.of(time(seconds.at(0.5), ratios.at(0.5)), memory(memory.megabytes()));
        }
    }

    private Line time(double seconds, double ratio) {
        return new Line(name(), seconds, "s", RawEmployees.IN_WORDS, ratio, MOST_TIMES, ratio <= MOST_TIMES);
    }

    private Line memory(double megabytes) {
        return new Line(
                name() + ".memory", megabytes, "MB", NO_BASELINE, null, MOST_MEGABYTES, megabytes <= MOST_MEGABYTES);
    }

    private record Times(double ours, double raw) {}

    private Times pair(RawEmployees raw, Path file, LocalDate today, boolean rawFirst) throws SQLException {
        raw.forgetBench();
        var before = rawFirst ? raw.copyInto(file) : 0;
        var ours = Stopwatch.millisecondsOf(() -> takeIn(file, today));
        var times = new Times(ours, rawFirst ? before : raw.copyInto(file));
        System.out.printf("    import %.1f s, COPY %.1f s%n", times.ours() / 1000, times.raw() / 1000);
        raw.forgetBench();
        return times;
    }

    private void takeIn(Path file, LocalDate today) {
        var taken = new WorkforceTable(stack).add(file, today);
        if (!taken.status().equals("completed") || taken.accepted() != people) {
            throw new IllegalStateException("Not everybody was taken: " + taken);
        }
    }
}
