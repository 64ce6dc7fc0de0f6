package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.Role;
import io.undercurrent.proving.calls.Stack;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/// Usage reports from many tools at once, each a request of its own: from its acknowledgement until it can be seen in
/// signals-service, at shares of the highest rate that arrives there.
record FreshnessUnderLoad(Stack stack, BareKafka kafka, Baseline baseline, ThousandTeams teams, int seconds) {
    private static final int CLIENTS = 32;
    private static final int TOOLS = 8;
    private static final String FROM_DUE = "none: from when the report was due, however late it could be sent";

    private record Reports(List<String> subjects, List<byte[]> requests) {}

    private record Delays(Histogram sinceAcknowledged, Histogram sinceDue) {}

    List<Line> lines(double aloneP50, double aloneP99) throws SQLException {
        highest(seconds * 100);
        var highest = highest(seconds * 600);
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                "freshness.highest",
                highest,
                "reports/s",
                "none: reports sent by %d clients without a pause, until the last can be seen".formatted(CLIENTS),
                null,
                null,
                true));
        for (var share : List.of(20, 50, 80)) {
            var perSecond = highest * share / 100;
            var delays = delays(perSecond);
            var name = "freshness.at-" + share;
            lines.add(line(name, 50, delays, perSecond, aloneP50, Freshness.TARGET_P50));
            lines.add(line(name, 99, delays, perSecond, aloneP99, Freshness.TARGET_P99));
            lines.add(new Line(
                    name + ".p99-since-due", milliseconds(delays.sinceDue(), 99), "ms", FROM_DUE, null, null, true));
        }
        return lines;
    }

    private static Line line(String name, int percent, Delays delays, double perSecond, double alone, double target) {
        var value = milliseconds(delays.sinceAcknowledged(), percent);
        return new Line(
                name + ".p" + percent,
                value,
                "ms",
                "the same, one report at a time; this one at %.0f reports/s, each due by chance".formatted(perSecond),
                value / alone,
                target,
                value <= target);
    }

    private static double milliseconds(Histogram delays, int percent) {
        return delays.getValueAtPercentile(percent) / 1e6;
    }

    private double highest(int count) throws SQLException {
        var reports = reports(count);
        try (var seen = new SeenFacts(kafka, baseline)) {
            var start = System.nanoTime();
            new Load(stack.addresses().pilot(), CLIENTS).perSecond(reports.requests());
            var last =
                    seen.moments(reports.subjects()).stream().max(Long::compare).orElse(start);
            return count / ((last - start) / 1e9);
        }
    }

    private Delays delays(double perSecond) throws SQLException {
        var reports = reports((int) (perSecond * seconds));
        var delays = new Delays(new Histogram(3), new Histogram(3));
        try (var seen = new SeenFacts(kafka, baseline)) {
            var sent = new OpenLoop(stack.addresses().pilot(), CLIENTS).send(reports.requests(), perSecond);
            var moments = seen.moments(reports.subjects());
            for (var at = 0; at < moments.size(); at++) {
                delays.sinceAcknowledged().recordValue(Math.max(0, moments.get(at) - sent.acknowledged()[at]));
                delays.sinceDue().recordValue(Math.max(0, moments.get(at) - sent.due()[at]));
            }
        }
        return delays;
    }

    /// Each about another team, tool or week, about which nobody has reported before.
    private Reports reports(int count) {
        var run = "bench-load-" + System.currentTimeMillis();
        IntStream.range(0, TOOLS).forEach(tool -> teams.rollOut(stack, run + "-" + tool));
        var address = stack.addresses().pilot().resolve("/v1/usage-reports");
        var token = stack.token(Role.INTEGRATION);
        var ids = teams.ids();
        var subjects = new ArrayList<String>(count);
        var requests = new ArrayList<byte[]>(count);
        for (var number = 0; number < count; number++) {
            var tool = run + "-" + number % TOOLS;
            var team = ids.get(number / TOOLS % ids.size());
            var week = ThousandTeams.FIRST.plusWeeks(number / TOOLS / ids.size() % ThousandTeams.WEEKS);
            subjects.add(team + "/" + tool + "/" + week);
            requests.add(LeanClient.post(address, head(token), body(team, tool, week.toString())));
        }
        return new Reports(subjects, requests);
    }

    private static String head(String token) {
        return "Authorization: Bearer %s\r\nIdempotency-Key: %s\r\n".formatted(token, UUID.randomUUID());
    }

    private static String body(String team, String tool, String week) {
        return """
            [{"teamId":"%s","tool":"%s","week":"%s","licensed":8,"onLeave":0,"loggedIn":6,"active":5,\
            "coreWorkActive":4,"sessions":40,"workarounds":1}]\
            """.formatted(team, tool, week);
    }
}
