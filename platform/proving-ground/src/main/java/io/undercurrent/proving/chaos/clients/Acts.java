package io.undercurrent.proving.chaos.clients;

import io.undercurrent.proving.calls.Json;
import io.undercurrent.proving.calls.UsageLine;
import io.undercurrent.proving.chaos.field.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.threeten.extra.YearWeek;

/// What one client does next. It alone writes about its teams, one request after the other.
final class Acts {
    private static final YearWeek FIRST = YearWeek.of(2025, 1);
    private static final int WEEKS = 26;
    private static final int PEOPLE = 8;
    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final String INTEGRATION = "integration";

    private final String name;
    private final List<String> loud;
    private final List<String> quiet;
    private final Map<String, String> pilots;
    private final RandomGenerator chance;
    private long count;

    Acts(String name, Crew mine, Map<String, String> pilots, RandomGenerator chance) {
        this.name = name;
        this.loud = mine.loud();
        this.quiet = mine.quiet();
        this.pilots = pilots;
        this.chance = chance;
    }

    Post next() {
        count++;
        var draw = chance.nextInt(1_000);
        if (draw < 450) {
            return usage();
        }
        if (draw < 600) {
            return result();
        }
        if (draw < 720) {
            return joined();
        }
        if (draw < 840) {
            return friction();
        }
        if (draw < 940) {
            return learning();
        }
        return draw < 996 ? question() : evaluation();
    }

    private Post usage() {
        var lines = new ArrayList<UsageLine>();
        var first = chance.nextInt(WEEKS);
        var team = one(loud);
        var tool = one(Crew.TOOLS);
        for (var number = 0; number <= chance.nextInt(6); number++) {
            lines.add(line(team, tool, week(first + number)));
        }
        var writes = lines.stream().map(Acts::written).toList();
        return post(Kind.PILOT, "/v1/usage-reports", INTEGRATION, LINES, Json.lines(lines), writes);
    }

    private UsageLine line(String team, String tool, YearWeek week) {
        var loggedIn = chance.nextInt(PEOPLE + 1);
        return new UsageLine(
                team,
                tool,
                week,
                PEOPLE,
                chance.nextInt(2),
                loggedIn,
                loggedIn,
                chance.nextInt(loggedIn + 1),
                Math.toIntExact(count),
                chance.nextInt(5));
    }

    private static Write written(UsageLine line) {
        var value = "%d/%d/%d/%d/%d/%d/%d"
                .formatted(
                        line.licensed(),
                        line.onLeave(),
                        line.loggedIn(),
                        line.active(),
                        line.coreWorkActive(),
                        line.sessions(),
                        line.workarounds());
        return new Write(Matter.USAGE, line.teamId() + "/" + line.tool() + "/" + line.week(), value);
    }

    /// Of every fifth the answers are too few to be shown.
    private Post result() {
        var few = !quiet.isEmpty() && chance.nextInt(5) == 0;
        var team = few ? one(quiet) : one(loud);
        var week = week(chance.nextInt(WEEKS));
        var answered = few ? 1 + chance.nextInt(4) : 5 + chance.nextInt(PEOPLE - 4);
        var counts = counts(answered);
        var body = """
            {"teamId":"%s","week":"%s","invited":%d,"answered":%d,\
            "items":[{"construct":"role-clarity","counts":%s,"dontKnow":0}]}
            """.formatted(team, week, PEOPLE, answered, counts);
        var value = few ? "withheld" : PEOPLE + "/" + answered + "/" + counts;
        var write = new Write(Matter.RESULT, team + "/" + week, value);
        return post(Kind.SURVEY, "/v1/results/imports", INTEGRATION, LINES, body, List.of(write));
    }

    private List<Integer> counts(int answered) {
        var counts = new ArrayList<>(List.of(0, 0, 0, 0, 0));
        for (var answer = 0; answer < answered; answer++) {
            var place = chance.nextInt(counts.size());
            counts.set(place, counts.get(place) + 1);
        }
        return counts;
    }

    private Post joined() {
        var team = one(loud);
        var employee = name + "." + count;
        var body = """
            [{"specversion":"1.0","id":"%1$s","source":"/hris","type":"io.undercurrent.hris.employee-joined.v1",\
            "data":{"employeeId":"%1$s","on":"2025-06-02","teamId":"%2$s","jobFamily":"nursing","learner":false}}]\
            """.formatted(employee, team);
        var write = new Write(Matter.JOINED, employee, team);
        var path = "/v1/workforce/employment-events";
        return post(Kind.SURVEY, path, INTEGRATION, "application/cloudevents-batch+json", body, List.of(write));
    }

    private Post friction() {
        var pilot = pilotOf(one(loud));
        var text = "friction " + name + "." + count;
        var body = "{\"kind\":\"slow-tool\",\"text\":\"%s\",\"blocking\":false}".formatted(text);
        var write = new Write(Matter.FRICTION, text, pilot);
        return post(Kind.PILOT, "/v1/pilots/" + pilot + "/frictions", "employee", JSON, body, List.of(write));
    }

    private Post learning() {
        var team = one(loud);
        var pilot = pilotOf(team);
        var week = week(chance.nextInt(WEEKS));
        var taken = chance.nextInt(9);
        var body = """
            {"teamId":"%s","week":"%s","granted":%d,"taken":%d,"eatenByDelivery":1}\
            """.formatted(team, week, count + 10, taken);
        var write = new Write(Matter.LEARNING, team + "/" + week, (count + 10) + "/" + taken);
        var path = "/v1/pilots/" + pilot + "/learning-hours";
        return post(Kind.PILOT, path, "people-analyst", JSON, body, List.of(write));
    }

    private Post question() {
        var team = one(loud);
        var text = "Question " + name + "." + count + "?";
        var write = new Write(Matter.QUESTION, text, team);
        var body = "{\"text\":\"%s\"}".formatted(text);
        return post(Kind.SURVEY, "/v1/questions", "employee&employee=" + team + ".0", JSON, body, List.of(write));
    }

    private Post evaluation() {
        var body = "{\"through\":\"%s\"}".formatted(week(WEEKS - 1));
        return post(Kind.SIGNALS, "/v1/evaluations", "people-analyst", JSON, body, List.of());
    }

    private Post post(Kind service, String path, String who, String type, String body, List<Write> writes) {
        return new Post(service, path, who, type, body, name + "-" + count, writes);
    }

    private String pilotOf(String team) {
        return pilots.getOrDefault(team, "");
    }

    private String one(List<String> names) {
        return names.get(chance.nextInt(names.size()));
    }

    private static YearWeek week(int number) {
        return FIRST.plusWeeks(number % WEEKS);
    }
}
