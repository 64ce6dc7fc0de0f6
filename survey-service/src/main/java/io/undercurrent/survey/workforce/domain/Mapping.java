package io.undercurrent.survey.workforce.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the columns of an HRIS mean, how it writes days, and under which root its teams stand when it names no parents.
public record Mapping(
        Map<EmployeeField, FieldMapping> fields,
        List<DayFormat> dayFormats,
        boolean ignoresOtherColumns,
        Optional<TeamDescription> root) {

    public Mapping {
        fields = Map.copyOf(fields);
        dayFormats = List.copyOf(dayFormats);
        for (var field : EmployeeField.values()) {
            if (field.isRequired() && !fields.containsKey(field)) {
                throw new IllegalArgumentException("The mapping says nothing of " + field.key());
            }
        }
    }

    /// The columns are named as the API names its fields.
    public static Mapping ownNames() {
        var fields = Arrays.stream(EmployeeField.values())
                .collect(toMap(identity(), field -> FieldMapping.column(field.key())));
        return new Mapping(fields, List.of(DayFormat.ISO), false, Optional.empty());
    }

    Optional<FieldMapping> of(EmployeeField field) {
        return Optional.ofNullable(fields.get(field));
    }
}
