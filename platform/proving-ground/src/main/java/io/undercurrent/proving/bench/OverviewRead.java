package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.Facts;
import io.undercurrent.proving.calls.Stack;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.threeten.extra.YearWeek;

/// The matrix of a thousand teams, page by page, and the same rows by bare SQL in the same pages.
record OverviewRead(Stack stack, Baseline baseline, ThousandTeams teams, int times) implements Bench {
    private static final String IN_WORDS = "bare SQL of the same rows over JDBC, pages of 200";
    private static final String TOOL = "bench-overview";
    private static final int WEEKS = 12;
    private static final int WARM_UP = 20;
    private static final int PAGE = 200;
    private static final double TARGET_P95 = 500;

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public List<Line> run() throws SQLException {
        fill();
        var week = ThousandTeams.FIRST.plusWeeks(WEEKS - 1);
        var ours = new Quantiles();
        var bare = new Quantiles();
        try (var connection = baseline.to("signals")) {
            for (var time = -WARM_UP; time < times; time++) {
                var bareTime = timeOf(connection, week);
                var ourTime = Stopwatch.millisecondsOf(() -> read(week));
                if (time >= 0) {
                    ours.add(ourTime);
                    bare.add(bareTime);
                }
            }
        }
        return List.of(line(".p50", 0.5, ours, bare), line(".p95", 0.95, ours, bare));
    }

    private Line line(String variant, double share, Quantiles ours, Quantiles bare) {
        var value = ours.at(share);
        return new Line(
                name() + variant, value, "ms", IN_WORDS, value / bare.at(share), TARGET_P95, value <= TARGET_P95);
    }

    private void fill() {
        teams.hire(stack);
        teams.rollOut(stack, TOOL);
        var results = 0L;
        var usage = 0L;
        for (var week = 0; week < WEEKS; week++) {
            results += stack.results().add(teams.organisation().results(week)).accepted();
            usage += stack.usageReports()
                    .add(teams.organisation().usage(TOOL, week))
                    .accepted();
        }
        stack.signals().awaitFacts(new Facts.Expected(ThousandTeams.TEAMS, results, usage));
        stack.signals().evaluate(ThousandTeams.FIRST.plusWeeks(WEEKS - 1));
    }

    private void read(YearWeek week) {
        var rows = stack.signals().overview(week);
        if (rows.size() < ThousandTeams.TEAMS) {
            throw new IllegalStateException("Only " + rows.size() + " teams in the overview");
        }
    }

    private static double timeOf(Connection connection, YearWeek week) throws SQLException {
        var watch = new Stopwatch();
        var after = "";
        while (true) {
            var last = page(connection, week, after);
            if (last.isEmpty()) {
                return watch.milliseconds();
            }
            after = last;
        }
    }

    /// Reads one page and answers its last team; nothing after the last page.
    private static String page(Connection connection, YearWeek week, String after) throws SQLException {
        try (var select = connection.prepareStatement("""
                select t.team, t.name, t.parent, t.headcount, s.kind, s.level, s.since
                from (select * from team where team > ? order by team limit ?) t
                left join signal_week s on s.team = t.team and s.week = ?
                order by t.team, s.kind""")) {
            select.setString(1, after);
            select.setInt(2, PAGE);
            select.setString(3, week.toString());
            var rows = select.executeQuery();
            var last = "";
            while (rows.next()) {
                last = rows.getString("team");
            }
            return last;
        }
    }
}
