package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.Stack;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Answers with ballots through the public API, beside PostgreSQL's own bench; rounds take turns.
record AnswerRate(Stack stack, Baseline baseline, Map<String, String> environment, int answers, int rounds)
        implements Bench {
    private static final int CLIENTS = 32;
    private static final int WARM_UPS = 5;
    private static final double TARGET = 1.0;
    private static final double TARGET_ALONE = 0.7;
    private static final String LATER = "none: from when an answer is due to its acknowledgement, at half the load";

    @Override
    public String name() {
        return "answers";
    }

    private record Rates(double perSecond, double ratio) {}

    @Override
    public List<Line> run() throws SQLException {
        var pgbench = PgBench.found(baseline, CLIENTS);
        var signed = new SignedAnswers();
        try (var wave = new BenchWave(stack, baseline, answers, answers)) {
            wave.shares(signed.fingerprint(), signed.publicKey());
            var together = new Load(stack.addresses().survey(), CLIENTS);
            var requests = signed.requests(together.server(), wave.id(), answers);
            var grouped = rates(together, requests, wave, pgbench);
            var delays = delays(together, requests, wave, grouped.perSecond() / 2);
            return List.of(
                    line("", grouped, TARGET),
                    line(".one-commit-each", alone(requests, wave, pgbench), TARGET_ALONE),
                    new Line(name() + ".p99", delays.at(0.99), "ms", LATER, null, null, true));
        }
    }

    /// The same with a service beside the stack's own that gives each answer a commit of its own.
    private Rates alone(List<byte[]> requests, BenchWave wave, PgBench pgbench) throws SQLException {
        try (var second = SecondSurvey.start(stack, baseline, environment)) {
            return rates(new Load(second.address(), CLIENTS), requests, wave, pgbench);
        }
    }

    private Rates rates(Load load, List<byte[]> requests, BenchWave wave, PgBench pgbench) throws SQLException {
        warmUp(load, requests, wave);
        var rates = new Quantiles();
        var ratios = new Quantiles();
        for (var round = 0; round < rounds; round++) {
            var bare = pgbench.perSecond(wave.id(), requests.size());
            wave.empty();
            var rate = load.perSecond(requests);
            if (wave.answered() != requests.size()) {
                throw new IllegalStateException("Kept %d of %d answers".formatted(wave.answered(), requests.size()));
            }
            wave.empty();
            rates.add(rate);
            ratios.add(rate / bare);
        }
        return new Rates(rates.at(0.5), ratios.at(0.5));
    }

    /// Until the JIT has compiled what is hot.
    private static void warmUp(Load load, List<byte[]> requests, BenchWave wave) throws SQLException {
        for (var round = 0; round < WARM_UPS; round++) {
            load.perSecond(requests);
            wave.empty();
        }
    }

    private static Quantiles delays(Load load, List<byte[]> requests, BenchWave wave, double perSecond)
            throws SQLException {
        var delays = load.delays(requests, perSecond);
        wave.empty();
        return delays;
    }

    private Line line(String variant, Rates rates, double target) {
        return new Line(
                name() + variant,
                rates.perSecond(),
                "answers/s",
                "%s (%d clients; load of the machine %s)".formatted(PgBench.IN_WORDS, CLIENTS, loadOfTheMachine()),
                rates.ratio(),
                target,
                rates.ratio() >= target);
    }

    static String loadOfTheMachine() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
