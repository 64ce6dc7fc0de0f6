package io.undercurrent.survey.linkage;

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

    /// A value as a number that keeps its order: times, numbers, places and bytes alike.
    static Optional<Double> number(String value) {
        if (value.matches("\\(\\d+,\\d+\\)")) {
            var place = value.substring(1, value.length() - 1).split(",", 2);
            return Optional.of(Double.parseDouble(place[0]) * 10_000 + Double.parseDouble(place[1]));
        }
        if (value.matches("-?\\d+(\\.\\d+)?")) {
            return Optional.of(Double.parseDouble(value));
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(inOrder(value));
    }

    /// Texts, times and bytes in hex sort like their first characters; the whole of a time counts.
    private static double inOrder(String text) {
        var order = 0.0;
        var plain = text.replaceAll("[^0-9A-Za-z]", "");
        for (var index = 0; index < Math.min(plain.length(), 24); index++) {
            order = order * 36 + Character.digit(plain.charAt(index), 36);
        }
        return order * Math.pow(36, 24 - Math.min(plain.length(), 24));
    }
}
