package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.Stack;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SplittableRandom;
import org.threeten.extra.YearWeek;

/// The matrix below one unit after another, and the same rows by bare SQL.
record SubtreeRead(Stack stack, Connection connection, int units) {
    private static final String IN_WORDS = "bare SQL of the same rows over JDBC";
    private static final int TIMES = 1_000;
    // the JIT compiles what is hot
    private static final int WARM_UP = 2_000;
    private static final double TIMES_BARE = 2;

    Line line(String name, YearWeek week) throws SQLException {
        var random = new SplittableRandom(7);
        var ours = new Quantiles();
        var bare = new Quantiles();
        for (var time = -WARM_UP; time < TIMES; time++) {
            var unit = LargeOrganisation.unit(random.nextInt(units));
            var bareTime = timeOf(unit, week);
            var ourTime = Stopwatch.millisecondsOf(() -> stack.signals().below(unit, week));
            if (time >= 0) {
                ours.add(ourTime);
                bare.add(bareTime);
            }
        }
        var ratio = ours.at(0.95) / bare.at(0.95);
        return new Line(name, ours.at(0.95), "ms", IN_WORDS, ratio, TIMES_BARE, ratio <= TIMES_BARE);
    }

    private double timeOf(String unit, YearWeek week) throws SQLException {
        var watch = new Stopwatch();
        try (var select = connection.prepareStatement("""
                select t.team, t.name, t.parent, t.headcount, s.kind, s.level, s.since
                from team t left join signal_week s on s.team = t.team and s.week = ?
                where t.parent = ? order by t.team, s.kind""")) {
            select.setString(1, week.toString());
            select.setString(2, unit);
            var rows = select.executeQuery();
            var seen = 0;
            while (rows.next()) {
                seen += rows.getString("level") == null ? 0 : 1;
            }
            if (seen < LargeOrganisation.TEAMS_OF_A_UNIT) {
                throw new IllegalStateException("Only " + seen + " signals below " + unit);
            }
        }
        return watch.milliseconds();
    }
}
