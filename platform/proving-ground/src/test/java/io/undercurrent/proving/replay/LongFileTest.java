package io.undercurrent.proving.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.proving.calls.ItemCounts;
import io.undercurrent.proving.calls.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threeten.extra.YearWeek;

class LongFileTest {
    private static final YearWeek WEEK = YearWeek.of(2026, 10);

    @Test
    void lines_of_a_team_and_week_become_one_result() {
        var sample = LongFile.read(Path.of("samples", "long.csv"));

        assertThat(sample.weeks()).hasSize(4).startsWith(WEEK);
        assertThat(sample.teams()).containsExactly("blue", "green", "red");
        assertThat(sample.results(WEEK))
                .hasSize(3)
                .allSatisfy(result -> assertThat(result.items())
                        .extracting(ItemCounts::about)
                        .containsExactly("role-clarity", "job-insecurity", "attitude"));
    }

    @Test
    void as_many_people_are_hired_as_were_ever_invited_and_nobody_has_a_name() {
        var sample = LongFile.read(Path.of("samples", "long.csv"));

        assertThat(sample.employees())
                .hasSize(12 + 9 + 6)
                .allMatch(employee -> employee.employeeId().startsWith("place-"));
    }

    @Test
    void an_item_goes_as_an_item_and_a_date_is_its_week(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("items.csv"), """
                team,week,item,n1,n2,n3,n4,n5,invited,answered
                a,2026-03-04,friction-1,1,0,2,0,3,9,6
                """);

        var result = LongFile.read(file).results(WEEK).getFirst();

        assertThat(result.items()).containsExactly(ItemCounts.ofItem("friction-1", List.of(1, 0, 2, 0, 3), 0));
        assertThat(Json.write(result)).contains("\"item\":\"friction-1\"").doesNotContain("construct");
    }
}
