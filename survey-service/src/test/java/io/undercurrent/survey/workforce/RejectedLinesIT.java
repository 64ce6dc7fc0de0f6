package io.undercurrent.survey.workforce;

import static io.undercurrent.survey.Hris.employee;
import static io.undercurrent.survey.Hris.errorsOf;
import static io.undercurrent.survey.Hris.imports;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class RejectedLinesIT {

    private static final String GOOD = employee("good", "top", "", "\"managerId\":\"good\"");

    @Inject
    CleanSlate slate;

    @BeforeEach
    void nobody_yet() {
        slate.wipe();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"employeeId\":\"e\"| malformed-json | ``",
                "{\"employeeId\":\"e\",\"salary\":1}| unknown-field | /salary",
                "{\"employeeId\":\"e\",\"teamName\":\"T\"}| missing-field | /teamId",
                "{\"teamId\":\"t\"}| missing-field | /employeeId",
                "{\"employeeId\":7}| invalid-value | /employeeId",
                "7| invalid-value | ``"
            })
    void a_line_that_cannot_be_read_is_told_by_number(String line, String code, String pointer) {
        var report = imports("mode=delta", line, GOOD);

        assertThat(report.getInt("accepted")).isEqualTo(1);
        assertThat(report.getInt("rejected")).isEqualTo(1);
        var error = JsonPath.from(errorsOf(report.getString("id")));
        assertThat(error.getInt("line")).isEqualTo(1);
        assertThat(error.getString("code")).isEqualTo(code);
        assertThat(error.getString("pointer")).isEqualTo(pointer);
        assertThat(error.getString("message")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"endDate\":\"2026-02-30\",\"endReason\":\"other\" | bad-date | /endDate",
                "\"endDate\":\"2025-11-30\",\"endReason\":\"other\" | end-before-start | /endDate",
                "\"endDate\":\"2026-01-31\",\"endReason\":\"bored\" | unknown-end-reason | /endReason",
                "\"endDate\":\"2026-01-31\" | missing-field | /endReason",
                "\"endReason\":\"other\" | end-reason-without-end | /endReason",
                "\"email\":\" \" | bad-text | /email"
            })
    void a_line_that_makes_no_sense_is_told_by_number(String more, String code, String pointer) {
        var report = imports("mode=delta", GOOD, employee("odd", "top", "", more));

        assertThat(errorsOf(report.getString("id")))
                .startsWith("{\"line\":2,\"code\":\"" + code + "\"")
                .contains("\"pointer\":\"" + pointer + "\"");
    }

    @Test
    void lines_that_contradict_each_other_are_told_and_the_others_taken() {
        var report = imports(
                "mode=full",
                GOOD,
                employee("good", "other", "", ""),
                employee("good", "top", "", "\"managerId\":\"boss\""),
                employee("renamer", "top", "", "").replace("Team top", "Another name"),
                employee("orphan", "lost", "nowhere", ""),
                employee("snake", "head", "tail", ""),
                employee("snake-2", "tail", "head", ""));

        assertThat(report.getString("status")).isEqualTo("completed");
        assertThat(report.getInt("accepted")).isEqualTo(1);
        assertThat(codes(errorsOf(report.getString("id"))))
                .containsExactly(
                        "2 employee-repeated",
                        "3 two-managers",
                        "4 team-contradicted",
                        "5 unknown-parent",
                        "6 team-cycle",
                        "7 team-cycle");
    }

    @Test
    void a_manager_nobody_knows_is_told_and_the_line_taken() {
        var report = imports("mode=full", GOOD, employee("other", "top", "", "\"managerId\":\"stranger\""));

        assertThat(report.getInt("accepted")).isEqualTo(2);
        assertThat(report.getInt("unknownManagers.count")).isEqualTo(1);
        assertThat(report.getList("unknownManagers.firstLines")).containsExactly(2);
    }

    private static List<String> codes(String errors) {
        return errors.lines()
                .map(JsonPath::from)
                .map(error -> error.getInt("line") + " " + error.getString("code"))
                .toList();
    }
}
