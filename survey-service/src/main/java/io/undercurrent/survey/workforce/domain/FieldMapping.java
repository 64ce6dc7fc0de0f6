package io.undercurrent.survey.workforce.domain;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where a file says something about an employee, and what its words mean to us.
public record FieldMapping(
        List<String> columns, Map<String, String> values, Optional<String> otherwise, Optional<String> whenEmpty) {

    public FieldMapping {
        columns = List.copyOf(columns);
        values = values.entrySet().stream()
                .collect(toUnmodifiableMap(entry -> known(entry.getKey()), Map.Entry::getValue, FieldMapping::twice));
        if (columns.isEmpty() && whenEmpty.isEmpty()) {
            throw new IllegalArgumentException("A field has a column, or a value when it is empty");
        }
    }

    public static FieldMapping column(String name) {
        return new FieldMapping(List.of(name), Map.of(), Optional.empty(), Optional.empty());
    }

    /// What the words of a cell mean; an empty cell may mean something as well.
    Optional<String> meaning(String cell) {
        var words = cell.strip();
        if (words.isEmpty()) {
            return whenEmpty;
        }
        if (values.isEmpty()) {
            return Optional.of(words);
        }
        var meaning = Optional.ofNullable(values.get(known(words)));
        return Optional.of(meaning.or(() -> otherwise).orElse(words));
    }

    private static String twice(String one, String other) {
        throw new IllegalArgumentException("The same word means " + one + " and " + other);
    }

    static String known(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
