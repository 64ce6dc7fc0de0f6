package io.undercurrent.survey.workforce.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LegendTest {

    @Test
    void a_column_is_found_in_capitals_or_not() {
        var legend = Legend.of(mapping(false), List.of(" MEDEWERKER ", "team"));

        assertThat(legend.meaning(EmployeeField.EMPLOYEE_ID, List.of("4711", "care")))
                .contains("4711");
        assertThat(legend.nameOf(EmployeeField.EMPLOYEE_ID)).isEqualTo("MEDEWERKER");
    }

    @Test
    void the_first_of_several_columns_counts() {
        var legend = Legend.of(mapping(false), List.of("Nummer", "Medewerker"));

        assertThat(legend.meaning(EmployeeField.EMPLOYEE_ID, List.of("no", "yes")))
                .contains("yes");
    }

    @Test
    void one_column_may_tell_two_fields() {
        var legend = Legend.of(mapping(false), List.of("Medewerker", "Team"));

        assertThat(legend.meaning(EmployeeField.TEAM_ID, List.of("4711", "care")))
                .contains("care");
        assertThat(legend.meaning(EmployeeField.TEAM_NAME, List.of("4711", "care")))
                .contains("care");
    }

    @Test
    void words_are_translated() {
        var legend = Legend.of(mapping(false), List.of("Medewerker", "Team", "Reden"));

        assertThat(legend.meaning(EmployeeField.END_REASON, List.of("1", "a", "vrijwillig VERTREK")))
                .contains("voluntary");
        assertThat(legend.meaning(EmployeeField.END_REASON, List.of("1", "a", "Wereldreis")))
                .contains("other");
        assertThat(legend.meaning(EmployeeField.END_REASON, List.of("1", "a", " ")))
                .isEmpty();
    }

    @Test
    void a_column_that_is_not_there_may_have_a_meaning() {
        var legend = Legend.of(mapping(false), List.of("Medewerker", "Team"));

        assertThat(legend.meaning(EmployeeField.LEARNER, List.of("1", "a"))).contains("false");
        assertThat(legend.missing()).isEmpty();
    }

    @Test
    void fields_that_no_column_tells_are_missed() {
        var legend = Legend.of(mapping(false), List.of("Medewerker"));

        assertThat(legend.missing()).containsExactly(EmployeeField.TEAM_ID, EmployeeField.TEAM_NAME);
    }

    @Test
    void other_columns_are_unknown_unless_they_are_ignored() {
        var heading = List.of("Medewerker", "Team", "Salaris");

        assertThat(Legend.of(mapping(false), heading).unknown()).containsExactly("Salaris");
        assertThat(Legend.of(mapping(true), heading).unknown()).isEmpty();
    }

    @Test
    void a_mapping_tells_every_required_field() {
        assertThatThrownBy(() -> new Mapping(
                        Map.of(EmployeeField.EMPLOYEE_ID, FieldMapping.column("x")), List.of(), true, Optional.empty()))
                .hasMessageContaining("teamId");
    }

    private static Mapping mapping(boolean ignoresOthers) {
        var fields = new EnumMap<EmployeeField, FieldMapping>(EmployeeField.class);
        fields.put(EmployeeField.EMPLOYEE_ID, columns("Medewerker", "Nummer"));
        fields.put(EmployeeField.TEAM_ID, columns("Team"));
        fields.put(EmployeeField.TEAM_NAME, columns("Team"));
        fields.put(EmployeeField.JOB_FAMILY, always("all"));
        fields.put(EmployeeField.START_DATE, always("first-seen"));
        fields.put(EmployeeField.LEARNER, always("false"));
        fields.put(
                EmployeeField.END_REASON,
                new FieldMapping(
                        List.of("Reden"),
                        Map.of("Vrijwillig vertrek", "voluntary"),
                        Optional.of("other"),
                        Optional.empty()));
        return new Mapping(fields, List.of(), ignoresOthers, Optional.empty());
    }

    private static FieldMapping columns(String... names) {
        return new FieldMapping(List.of(names), Map.of(), Optional.empty(), Optional.empty());
    }

    private static FieldMapping always(String meaning) {
        return new FieldMapping(List.of(), Map.of(), Optional.empty(), Optional.of(meaning));
    }
}
