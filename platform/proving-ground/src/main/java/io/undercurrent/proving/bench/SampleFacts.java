package io.undercurrent.proving.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What calm teams of each size may say, do and be staffed with in a week, to draw from.
record SampleFacts(Connection connection) {
    static final int VARIANTS = 256;
    private static final JsonMapper AS_STORED = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final int SMALLEST = 7;
    private static final int LARGEST = 25;
    private static final List<String> CONSTRUCTS = List.of(
            "role-clarity", "job-insecurity", "attitude", "dialogue", "development-perspective", "intent-to-stay");
    private static final List<String> TENURES = List.of("0-1y", "1-3y", "5y+");

    private record Answers(List<Integer> counts, int dontKnow, int skipped) {}

    private record Stratum(
            String tenureBand,
            String jobFamily,
            boolean learner,
            double personWeeks,
            int voluntaryLeavers,
            int joiners) {}

    void lay() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    create temporary table bench_sample (
                        size integer, number integer, answered integer, answers jsonb, logged_in integer,
                        core_work integer, strata jsonb, primary key (size, number))""");
        }
        try (var insert = connection.prepareStatement(
                "insert into bench_sample values (?, ?, ?, cast(? as jsonb), ?, ?, cast(? as jsonb))")) {
            var random = new SplittableRandom(20260101);
            for (var size = SMALLEST; size <= LARGEST; size++) {
                for (var number = 0; number < VARIANTS; number++) {
                    var answered = Math.max(5, some(size, 0.75, random));
                    var loggedIn = some(size, 0.85, random);
                    insert.setInt(1, size);
                    insert.setInt(2, number);
                    insert.setInt(3, answered);
                    insert.setString(4, json(answers(answered, random)));
                    insert.setInt(5, loggedIn);
                    insert.setInt(6, some(loggedIn, 0.7, random));
                    insert.setString(7, json(strata(size, random)));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static String json(Object facts) throws SQLException {
        try {
            return AS_STORED.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new SQLException(e);
        }
    }

    private static int some(int of, double share, SplittableRandom random) {
        return (int)
                IntStream.range(0, of).filter(_ -> random.nextDouble() < share).count();
    }

    private static Object answers(int answered, SplittableRandom random) {
        return CONSTRUCTS.stream().collect(Collectors.toMap(Function.identity(), _ -> answer(answered, random)));
    }

    private static Answers answer(int answered, SplittableRandom random) {
        var counts = new int[5];
        for (var who = 0; who < answered; who++) {
            counts[Math.clamp(Math.round(2.5 + random.nextGaussian()), 0, 4)]++;
        }
        return new Answers(IntStream.of(counts).boxed().toList(), 0, 0);
    }

    private static List<Stratum> strata(int size, SplittableRandom random) {
        var leaver = random.nextDouble() < 0.0025 * size ? 1 : 0;
        return Stream.of(0, 1, 2)
                .map(at -> new Stratum(TENURES.get(at), "operations", at == 1, size / 3.0, at == 0 ? leaver : 0, 0))
                .toList();
    }
}
