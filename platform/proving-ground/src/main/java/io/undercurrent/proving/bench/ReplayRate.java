package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.Stack;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;

/// Everything in the topics built once more and switched to, beside the same kind of facts taken in live just before.
record ReplayRate(Stack stack, BareKafka kafka, Baseline baseline, int events, int rounds) implements Bench {
    private static final double TARGET = 2;
    private static final String IN_WORDS = "signals-service taking in such facts live, after it had to wait for them";
    private static final List<String> OTHERS = List.of(
            "undercurrent.workforce.teams.v1", "undercurrent.survey.questions.v1", "undercurrent.pilot.pilots.v1");

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public List<Line> run() throws SQLException {
        var rates = new Quantiles();
        var ratios = new Quantiles();
        try (var producer = kafka.producer()) {
            live(producer, events / 5);
            for (var round = 0; round < rounds; round++) {
                var live = live(producer, events);
                var replay = replay();
                rates.add(replay);
                ratios.add(replay / live);
            }
        }
        var ratio = ratios.at(0.5);
        return List.of(new Line(name(), rates.at(0.5), "events/s", IN_WORDS, ratio, TARGET, ratio >= TARGET));
    }

    private double live(Producer<String, byte[]> producer, int count) throws SQLException {
        var facts = new ManyFacts("bench-" + System.currentTimeMillis());
        try (var held = new HeldInbox(baseline)) {
            facts.send(producer, count);
            return count / held.millisecondsToTakeIn(kafka.ends(CatchUp.TOPICS)) * 1000;
        }
    }

    private double replay() {
        var records = kafka.records(
                Stream.concat(CatchUp.TOPICS.stream(), OTHERS.stream()).toList());
        return records / Stopwatch.millisecondsOf(stack.replays()::run) * 1000;
    }
}
