package io.undercurrent.proving.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.proving.calls.ItemCounts;
import io.undercurrent.proving.calls.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threeten.extra.YearWeek;

class VivaFileTest {
    private static final YearWeek WEEK = YearWeek.of(2024, 17);

    private Path csv = Path.of("");

    @BeforeEach
    void copy(@TempDir Path folder) throws IOException {
        csv = folder.resolve("small.csv");
        try (var fixture = VivaFileTest.class.getResourceAsStream("small.csv")) {
            Files.copy(Objects.requireNonNull(fixture), csv);
        }
    }

    @Test
    void a_sunday_belongs_to_the_week_it_ends() {
        assertThat(VivaFile.read(csv).weeks()).containsExactly(WEEK, WEEK.plusWeeks(1));
    }

    @Test
    void organization_and_function_together_are_a_team_also_when_quoted() {
        var teams = VivaFile.read(csv).teamsIn(WEEK);

        assertThat(teams).extracting(team -> team.group().id()).containsExactly("hr-advisor", "it,-core-manager");
    }

    @Test
    void answers_are_counted_per_team_and_nobody_is_named() {
        var result = VivaFile.read(csv).teamsIn(WEEK).getFirst().result();

        assertThat(result.invited()).isEqualTo(3);
        assertThat(result.answered()).isEqualTo(3);
        assertThat(result.items()).contains(new ItemCounts("role-clarity", List.of(0, 1, 0, 2, 0), 0));
        assertThat(result.items()).contains(new ItemCounts("friction", List.of(1, 0, 0, 0, 2), 0));
        assertThat(Json.write(result)).doesNotContain("person-");
    }

    @Test
    void people_are_licensed_when_enabled_and_active_when_active_even_if_that_contradicts() {
        var usage = VivaFile.read(csv).teamsIn(WEEK).getFirst().usage();

        assertThat(usage.licensed()).isEqualTo(1);
        assertThat(usage.active()).isEqualTo(2);
        assertThat(usage.coreWorkActive()).isEqualTo(1);
        assertThat(usage.sessions()).isEqualTo(9);
    }

    @Test
    void people_are_sent_under_another_name_in_their_last_team() {
        var employees = VivaFile.read(csv).employees();

        assertThat(employees)
                .hasSize(1)
                .allMatch(employee -> employee.employeeId().startsWith("viva-"));
        assertThat(employees.getFirst().teamId()).isEqualTo("it,-core-manager");
        assertThat(Json.lines(employees)).doesNotContain("person-");
    }

    @Test
    void a_row_without_a_week_is_named_as_such() throws IOException {
        Files.writeString(csv, Files.readString(csv).replace("2024-05-05", ""));

        assertThatThrownBy(() -> VivaFile.read(csv))
                .hasMessage("Line 6, column MetricDate: expected a value, found \"\"");
    }
}
