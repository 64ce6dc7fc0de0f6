package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.Stack;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/// Every round of a large organisation from the beginning, then one week more, beside a bare COPY of the facts that the
/// rounds have to read.
record FullEvaluation(Stack stack, Baseline baseline, URI metrics, int teams) implements Bench {
    private static final int WEEKS = 104;
    private static final String IN_WORDS = "COPY (select ...) TO STDOUT of the same facts";
    private static final String NO_BASELINE = "none";
    private static final double TIMES_A_COPY = 3;
    private static final double SECONDS_FOR_A_WEEK = 5;
    private static final double MOST_MEGABYTES = 1500;

    @Override
    public String name() {
        return "full-evaluation";
    }

    @Override
    public List<Line> run() throws SQLException {
        try (var connection = baseline.to("signals");
                var memory = new PeakMemory(metrics)) {
            var organisation = new LargeOrganisation(connection, teams, WEEKS);
            new Quiet(stack).await();
            organisation.settle();
            return List.of(
                    all(organisation),
                    oneWeekMore(organisation),
                    memory(memory.megabytes()),
                    new SubtreeRead(stack, connection, teams / LargeOrganisation.TEAMS_OF_A_UNIT)
                            .line(name() + ".subtree.p95", organisation.last()));
        }
    }

    private Line all(LargeOrganisation organisation) throws SQLException {
        var before = copy(organisation.connection());
        var full = Stopwatch.millisecondsOf(
                () -> stack.signals().evaluate(organisation.last().minusWeeks(1)));
        var ratio = full / ((before + copy(organisation.connection())) / 2);
        return new Line(name(), full / 1000, "s", IN_WORDS, ratio, TIMES_A_COPY, ratio <= TIMES_A_COPY);
    }

    private Line oneWeekMore(LargeOrganisation organisation) {
        var seconds = Stopwatch.millisecondsOf(() -> stack.signals().evaluate(organisation.last())) / 1000;
        var met = seconds <= SECONDS_FOR_A_WEEK;
        return new Line(name() + ".one-week-more", seconds, "s", NO_BASELINE, null, SECONDS_FOR_A_WEEK, met);
    }

    private Line memory(double megabytes) {
        var met = megabytes <= MOST_MEGABYTES;
        return new Line(name() + ".memory", megabytes, "MB", NO_BASELINE, null, MOST_MEGABYTES, met);
    }

    private static double copy(Connection connection) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var watch = new Stopwatch();
        for (var select : LargeOrganisation.INPUT) {
            try {
                copy.copyOut("copy (" + select + ") to stdout", OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new SQLException(e);
            }
        }
        return watch.milliseconds();
    }
}
