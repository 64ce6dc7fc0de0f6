package io.undercurrent.survey.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.survey.linkage.Statistic.Pair;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The instrument itself: it sees a microsecond, a place and an equal word, and nothing where nothing is.
class StatisticTest {

    private static final int PAIRS = 100;

    private final Statistic statistic = new Statistic(IntStream.range(0, PAIRS)
            .mapToObj(number -> new Pair("group-" + number % 2, "person-" + number, "ballot-" + number))
            .toList());

    @Test
    void times_a_microsecond_apart_are_seen() {
        var times = column("person-", number -> "2026-11-23 01:24:52.%06d+00".formatted(number));
        var places = column("ballot-", number -> "(%d,%d)".formatted(number / 40, number % 40));

        assertThat(statistic.ofOrder(times, places)).isGreaterThan(9);
    }

    @Test
    void equal_words_are_seen_in_any_order() {
        var shuffled = new Random(9474).ints(0, 1_000_000).limit(PAIRS).boxed().toList();

        assertThat(statistic.ofEquality(
                        column("person-", number -> "trace-" + shuffled.get(number)),
                        column("ballot-", number -> "trace-" + shuffled.get(number))))
                .isGreaterThan(9);
    }

    @Test
    void where_nothing_is_nothing_is_seen() {
        var chance = new Random(9474);
        var noise = column("person-", _ -> Long.toString(chance.nextLong()));
        var places = column("ballot-", number -> "(%d,%d)".formatted(number / 40, number % 40));

        assertThat(statistic.ofOrder(noise, places)).isLessThan(3);
        assertThat(statistic.ofEquality(noise, places)).isLessThan(3);
    }

    private static Map<String, String> column(String owner, IntFunction<String> value) {
        return IntStream.range(0, PAIRS)
                .boxed()
                .collect(Collectors.toMap(number -> owner + number, number -> value.apply(number)));
    }
}
