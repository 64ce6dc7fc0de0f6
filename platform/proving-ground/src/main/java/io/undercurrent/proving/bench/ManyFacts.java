package io.undercurrent.proving.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Producer;
import org.threeten.extra.YearWeek;

/// Facts about teams that nobody has been told of, in the words of the services; week after week.
final class ManyFacts {
    private static final int TEAMS = 10_000;
    private static final int VARIANTS = 256;
    private static final YearWeek FIRST = YearWeek.of(2024, 1);
    private static final List<String> CONSTRUCTS = List.of(
            "role-clarity", "job-insecurity", "attitude", "dialogue", "development-perspective", "intent-to-stay");

    private final String run;
    private final List<String> items = variants();

    ManyFacts(String run) {
        this.run = run;
    }

    /// Results, usage and staffing in turn.
    private Dispatch mixed(int number) {
        var place = number / 3;
        return switch (number % 3) {
            case 0 -> result(place);
            case 1 -> usage(place);
            default -> staffing(place);
        };
    }

    /// Returns when Kafka has all of them.
    void send(Producer<String, byte[]> producer, int count) {
        Sending.all(producer, count, number -> {
            var fact = mixed(number);
            return fact.record(fact.topic(), number);
        });
    }

    Dispatch usage(int place) {
        var team = team(place);
        var week = week(place);
        var text = "{\"teamId\":\"" + team + "\",\"tool\":\"" + run + "\",\"week\":\"" + week
                + "\",\"licensed\":12,\"onLeave\":1,\"loggedIn\":9,\"active\":8,\"coreWorkActive\":5,\"sessions\":"
                + (100 + place % 97) + ",\"workarounds\":2,\"revision\":1}";
        return dispatch(Dispatch.USAGE, "pilot.team-usage-reported.v1", team, team + "/" + run + "/" + week, text);
    }

    private Dispatch result(int place) {
        var team = team(place);
        var wave = run + "-" + week(place);
        var text = "{\"waveId\":\"" + wave + "\",\"teamId\":\"" + team + "\",\"week\":\"" + week(place)
                + "\",\"invited\":12,\"answered\":9,\"items\":" + items.get(place % VARIANTS) + ",\"revision\":1}";
        return dispatch(Dispatch.RESULTS, "survey.team-result-published.v1", team, wave + "/" + team, text);
    }

    private Dispatch staffing(int place) {
        var team = team(place);
        var week = week(place);
        var text = "{\"teamId\":\"" + team + "\",\"week\":\"" + week + "\",\"strata\":["
                + stratum("0-1y", true, place % 3) + "," + stratum("1-3y", false, place % 5) + ","
                + stratum("5y+", false, place % 7) + "],\"revision\":1}";
        return dispatch(Dispatch.STAFFING, "workforce.team-staffed.v1", team, team + "/" + week, text);
    }

    private static String stratum(String tenure, boolean learner, int weeks) {
        return "{\"tenureBand\":\"" + tenure + "\",\"jobFamily\":\"operations\",\"learner\":" + learner
                + ",\"personWeeks\":" + weeks + ".5,\"voluntaryLeavers\":0,\"joiners\":0}";
    }

    private static Dispatch dispatch(String topic, String type, String team, String subject, String text) {
        return new Dispatch(topic, type, team, subject, text.getBytes(UTF_8));
    }

    private String team(int place) {
        return run + "-" + (100_000 + place % TEAMS);
    }

    private static String week(int place) {
        return FIRST.plusWeeks(place / TEAMS).toString();
    }

    private static List<String> variants() {
        var random = new SplittableRandom(7);
        return IntStream.range(0, VARIANTS)
                .mapToObj(_ -> CONSTRUCTS.stream()
                        .map(construct -> item(construct, random))
                        .collect(Collectors.joining(",", "[", "]")))
                .toList();
    }

    private static String item(String construct, SplittableRandom random) {
        var counts = new int[5];
        IntStream.range(0, 9).forEach(_ -> counts[random.nextInt(5)]++);
        return "{\"item\":\"" + construct + "-1\",\"construct\":\"" + construct + "\",\"counts\":"
                + Arrays.toString(counts).replace(" ", "") + ",\"dontKnow\":0,\"skipped\":0}";
    }
}
