package io.undercurrent.proving.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.undercurrent.proving.calls.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Ballots signed through the public API for signed-in employees, beside what OpenSSL signs on one processor.
record BallotRate(Stack stack, Baseline baseline, int persons, int rounds) implements Bench {
    private static final int CLIENTS = 16;
    private static final int GROUP_SIZE = 50;
    private static final int LENGTH = 256;
    private static final String IN_WORDS = "openssl speed rsa2048: bare signatures on one processor";
    private static final Pattern SIGNS = Pattern.compile("rsa\\s+2048 bits\\s+\\S+\\s+\\S+\\s+([0-9.]+)");

    @Override
    public String name() {
        return "ballots";
    }

    @Override
    public List<Line> run() throws SQLException {
        try (var wave = new BenchWave(stack, baseline, persons, GROUP_SIZE)) {
            var load = new Load(stack.addresses().survey(), CLIENTS);
            var requests = requests(wave);
            load.perSecond(requests);
            var rates = new Quantiles();
            var ratios = new Quantiles();
            for (var round = 0; round < rounds; round++) {
                wave.takeBack();
                var bare = openssl();
                var rate = load.perSecond(requests);
                rates.add(rate);
                ratios.add(rate / bare);
            }
            var beside = "%s (%d clients; load of the machine %s)"
                    .formatted(IN_WORDS, CLIENTS, AnswerRate.loadOfTheMachine());
            return List.of(new Line(name(), rates.at(0.5), "ballots/s", beside, ratios.at(0.5), null, true));
        }
    }

    private List<byte[]> requests(BenchWave wave) {
        var ballots = stack.addresses().survey().resolve("/v1/waves/" + wave.id() + "/ballots");
        var keys = IntStream.range(0, persons / GROUP_SIZE)
                .mapToObj(group -> stack.ballotKey(wave.id().toString(), "bench-" + group * GROUP_SIZE))
                .toList();
        return IntStream.range(0, persons)
                .mapToObj(person -> LeanClient.post(
                        ballots,
                        "Authorization: Bearer " + stack.employeeToken("bench-" + person) + "\r\n",
                        wish(keys.get(person / GROUP_SIZE))))
                .toList();
    }

    private static String wish(String key) {
        return "{\"key\":\"%s\",\"blindedMessage\":\"%s\"}".formatted(key, belowEveryModulus());
    }

    /// To who signs, a blinded message is a random number below the modulus.
    private static String belowEveryModulus() {
        var number = new byte[LENGTH];
        new SecureRandom().nextBytes(number);
        number[0] = 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number);
    }

    private static double openssl() {
        try {
            var process = new ProcessBuilder("openssl", "speed", "-seconds", "2", "rsa2048")
                    .redirectErrorStream(true)
                    .start();
            var told = new String(process.getInputStream().readAllBytes(), UTF_8);
            return Optional.of(SIGNS.matcher(told))
                    .filter(signs -> signs.find())
                    .map(signs -> Double.parseDouble(signs.group(1)))
                    .orElseThrow(() -> new IllegalStateException("openssl says: " + told));
        } catch (IOException e) {
            throw new UncheckedIOException("ballots are measured beside openssl: install it", e);
        }
    }
}
