package io.undercurrent.proving.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.kafka.clients.producer.Producer;

/// Signals-service takes in what has been waiting for it, beside a consumer that does nothing but copy.
record CatchUp(BareKafka kafka, Baseline baseline, int events, int rounds) implements Bench {
    private static final double TARGET = 0.3;
    static final List<String> TOPICS = List.of(Dispatch.RESULTS, Dispatch.USAGE, Dispatch.STAFFING);

    @Override
    public String name() {
        return "catch-up";
    }

    private record Rates(double ours, double bare) {
        double ratio() {
            return ours / bare;
        }
    }

    @Override
    public List<Line> run() throws SQLException {
        try (var producer = kafka.producer()) {
            round(producer, 0, events / 5);
            var rates = new ArrayList<Rates>();
            for (var number = 1; number <= rounds; number++) {
                rates.add(round(producer, number, events));
            }
            var ratio = median(rates, Rates::ratio);
            return List.of(new Line(
                    name(),
                    median(rates, Rates::ours),
                    "events/s",
                    BareProjection.IN_WORDS,
                    ratio,
                    TARGET,
                    ratio >= TARGET));
        }
    }

    private Rates round(Producer<String, byte[]> producer, int number, int count) throws SQLException {
        var run = "bench-" + System.currentTimeMillis();
        var facts = new ManyFacts(run);
        try (var held = new HeldInbox(baseline);
                var connection = baseline.to("signals")) {
            var from = kafka.ends(TOPICS);
            facts.send(producer, count);
            var to = kafka.ends(TOPICS);
            var bare = new BareProjection(connection);
            var before = number % 2 == 0 ? 0 : bare.milliseconds(kafka, from, to);
            var ours = held.millisecondsToTakeIn(to);
            held.forget(run);
            var copied = number % 2 == 0 ? bare.milliseconds(kafka, from, to) : before;
            return new Rates(count / ours * 1000, count / copied * 1000);
        }
    }

    private static double median(List<Rates> rates, ToDoubleFunction<Rates> rate) {
        return Quantiles.median(rates.stream().mapToDouble(rate));
    }
}
