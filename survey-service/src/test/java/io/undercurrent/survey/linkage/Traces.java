package io.undercurrent.survey.linkage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a database knows of each owner, column by column: an owner is a person on one side, a ballot on the other.
final class Traces {

    private final Map<String, Map<String, String>> columns = new TreeMap<>();

    void add(String column, String owner, String value) {
        columns.computeIfAbsent(column, _ -> new HashMap<>()).put(owner, value);
    }

    Map<String, Map<String, String>> columns() {
        return columns;
    }

    /// A value as a number that keeps its order, to the last digit: times, numbers, places, texts and bytes alike.
    static Optional<BigDecimal> number(String value) {
        if (value.matches("\\(\\d+,\\d+\\)")) {
            var place = value.substring(1, value.length() - 1).split(",", 2);
            return Optional.of(new BigDecimal(place[0]).movePointRight(6).add(new BigDecimal(place[1])));
        }
        if (value.matches("-?\\d+(\\.\\d+)?")) {
            return Optional.of(new BigDecimal(value).stripTrailingZeros());
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(inOrder(value));
    }

    private static BigDecimal inOrder(String text) {
        return new BigDecimal(new BigInteger(1, Arrays.copyOf(text.getBytes(UTF_8), 64)));
    }
}
