package io.undercurrent.proving.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Producer;

/// The relay of a running pilot-service empties its outbox, beside what it cannot do without: reading the rows, and
/// sending them.
record RelayDrain(BareKafka kafka, Baseline baseline, int rows, int rounds) implements Bench {
    private static final double TARGET = 0.6;
    private static final String OURS = "undercurrent.bench.relayed.v1";
    private static final String BARE = "undercurrent.bench.sent.v1";

    @Override
    public String name() {
        return "relay";
    }

    private record Rates(double ours, double select, double produce) {
        double ratio() {
            return ours / Math.min(select, produce);
        }
    }

    @Override
    public List<Line> run() throws SQLException {
        kafka.create(OURS);
        kafka.create(BARE);
        var facts = new ManyFacts("bench-relay");
        var all = IntStream.range(0, rows).mapToObj(facts::usage).toList();
        try (var producer = kafka.producer()) {
            round(producer, all.subList(0, rows / 5), false);
            var rates = new ArrayList<Rates>();
            for (var number = 0; number < rounds; number++) {
                rates.add(round(producer, all, number % 2 == 0));
            }
            return List.of(line(rates));
        }
    }

    private Line line(List<Rates> rates) {
        var ratio = median(rates, Rates::ratio);
        return new Line(
                name(),
                median(rates, Rates::ours),
                "rows/s",
                "the slower of the same SELECT loop alone (%s rows/s) and a bare producer of the same records (%s rows/s)"
                        .formatted(whole(median(rates, Rates::select)), whole(median(rates, Rates::produce))),
                ratio,
                TARGET,
                ratio >= TARGET);
    }

    private Rates round(Producer<String, byte[]> producer, List<Dispatch> facts, boolean producerFirst)
            throws SQLException {
        var sent = producerFirst ? millisecondsToSend(producer, facts) : 0;
        try (var waiting = new WaitingRows(baseline)) {
            waiting.add(facts, OURS);
            var selected = waiting.millisecondsToSelectAll(facts.size());
            var told = waiting.millisecondsToTellAll();
            sent = producerFirst ? sent : millisecondsToSend(producer, facts);
            return new Rates(rate(facts, told), rate(facts, selected), rate(facts, sent));
        }
    }

    private static double millisecondsToSend(Producer<String, byte[]> producer, List<Dispatch> facts) {
        var watch = new Stopwatch();
        Sending.all(producer, facts.size(), number -> facts.get(number).record(BARE, number));
        return watch.milliseconds();
    }

    private static double rate(List<Dispatch> facts, double milliseconds) {
        return facts.size() / milliseconds * 1000;
    }

    private static double median(List<Rates> rates, ToDoubleFunction<Rates> rate) {
        return Quantiles.median(rates.stream().mapToDouble(rate));
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }
}
