package io.undercurrent.survey.workforce.domain;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Which column of a file tells which field, as its mapping and its heading say.
public final class Legend {

    private final Mapping mapping;
    private final List<String> heading;
    private final Map<EmployeeField, Integer> places = new EnumMap<>(EmployeeField.class);

    private Legend(Mapping mapping, List<String> heading) {
        this.mapping = mapping;
        this.heading = heading;
    }

    public static Legend of(Mapping mapping, List<String> heading) {
        var legend = new Legend(mapping, heading.stream().map(String::strip).toList());
        var found = new HashMap<String, Integer>();
        for (var place = 0; place < heading.size(); place++) {
            found.putIfAbsent(FieldMapping.known(heading.get(place)), place);
        }
        mapping.fields()
                .forEach((field, source) -> source.columns().stream()
                        .map(FieldMapping::known)
                        .filter(found::containsKey)
                        .findFirst()
                        .ifPresent(column -> legend.places.put(field, found.get(column))));
        return legend;
    }

    /// What a line says of a field; a column that the file lacks is empty.
    public Optional<String> meaning(EmployeeField field, List<String> cells) {
        var source = mapping.of(field);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var place = places.get(field);
        return source.get().meaning(place == null ? "" : cells.get(place));
    }

    public int width() {
        return heading.size();
    }

    /// The columns that tell the fields, in the order of the fields; empty where there is none.
    public List<String> columns() {
        return Arrays.stream(EmployeeField.values()).map(this::columnOf).toList();
    }

    private String columnOf(EmployeeField field) {
        var place = places.get(field);
        return place == null ? "" : heading.get(place);
    }

    /// The name of a field as the file has it, or as we have it where the file does not.
    public String nameOf(EmployeeField field) {
        var column = columnOf(field);
        return column.isEmpty() ? field.key() : column;
    }

    public List<String> repeated() {
        var seen = new HashSet<String>();
        return heading.stream()
                .filter(column -> !column.isEmpty() && !seen.add(FieldMapping.known(column)))
                .toList();
    }

    public List<String> unknown() {
        if (mapping.ignoresOtherColumns()) {
            return List.of();
        }
        return heading.stream().filter(Predicate.not(named()::contains)).toList();
    }

    private Set<String> named() {
        return places.values().stream().map(heading::get).collect(toSet());
    }

    /// The fields that every line would lack.
    public List<EmployeeField> missing() {
        return Arrays.stream(EmployeeField.values())
                .filter(EmployeeField::isRequired)
                .filter(field -> !places.containsKey(field))
                .filter(field ->
                        mapping.of(field).flatMap(FieldMapping::whenEmpty).isEmpty())
                .toList();
    }
}
