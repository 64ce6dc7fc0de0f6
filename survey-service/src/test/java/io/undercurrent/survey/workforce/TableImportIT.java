package io.undercurrent.survey.workforce;

import static io.undercurrent.survey.Hris.errorsOf;
import static io.undercurrent.survey.Hris.finished;
import static io.undercurrent.survey.Hris.importsTable;
import static io.undercurrent.survey.Hris.sendsFile;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.Hris;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class TableImportIT {

    private static final String HEADING = "employeeId,teamId,teamName,jobFamily,startDate,learner";
    private static final String ANNA = "anna,care,Café Zorg,nursing,2023-05-01,true";
    private static final String BEN = "ben,care,Café Zorg,nursing,2024-01-08,false";

    @Inject
    CleanSlate slate;

    @BeforeEach
    void nobody_yet() {
        slate.wipe();
    }

    @ParameterizedTest
    @CsvSource({"',',comma", "';',semicolon", "'\t',tab"})
    void a_table_is_taken_whatever_separates_its_columns(String character, String name) {
        var report = importsTable("mode=full", table(HEADING, ANNA, BEN).replace(",", character));

        assertThat(report.getString("status")).isEqualTo("completed");
        assertThat(report.getInt("accepted")).isEqualTo(2);
        assertThat(report.getString("file.format")).isEqualTo("csv");
        assertThat(report.getString("file.delimiter")).isEqualTo(name);
        assertThat(nameOfCare()).isEqualTo("Café Zorg");
    }

    @Test
    void quotes_hold_separators_quotes_and_new_lines() {
        var report = importsTable("mode=full", table(HEADING, ANNA.replace("Café Zorg", "\"A, \"\"B\"\" of C\"")));

        assertThat(report.getInt("accepted")).isEqualTo(1);
        assertThat(nameOfCare()).isEqualTo("A, \"B\" of C");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,'',utf-8", "UTF-8,'\uFEFF',utf-8", "windows-1252,'',windows-1252"})
    void the_encoding_is_found_out_and_told(String encoding, String mark, String told) {
        var file = (mark + table(HEADING, ANNA)).getBytes(Charset.forName(encoding));

        var report = finished(sendsFile("mode=full", "text/csv", file));

        assertThat(report.getString("file.encoding")).isEqualTo(told);
        assertThat(nameOfCare()).isEqualTo("Café Zorg");
    }

    @Test
    void utf_16_is_refused() {
        sendsFile("mode=full", "text/csv", table(HEADING, ANNA).getBytes(UTF_16))
                .then()
                .statusCode(422)
                .body("code", equalTo("encoding-unknown"));
    }

    @Test
    void errors_name_the_line_of_the_file_and_the_column() {
        var report = importsTable(
                "mode=delta",
                table(
                        HEADING,
                        ANNA,
                        "\"ben\",care,\"Café Zorg\",\"nurs\ning\",2024-01-08,false",
                        "cleo,care,Café Zorg,nursing,2024-13-08,false",
                        "dirk,care,Café Zorg,nursing,2024-01-08,perhaps",
                        "eva,care,Café Zorg",
                        "anna,care,Café Zorg,nursing,2023-05-01,true"));

        assertThat(errorsOf(report.getString("id")).lines())
                .satisfiesExactly(
                        two -> assertThat(two).contains("\"line\":3", "bad-text", "\"pointer\":\"jobFamily\""),
                        four -> assertThat(four).contains("\"line\":5", "bad-date", "\"pointer\":\"startDate\""),
                        five -> assertThat(five).contains("\"line\":6", "bad-boolean", "\"pointer\":\"learner\""),
                        six -> assertThat(six).contains("\"line\":7", "columns-differ"),
                        seven -> assertThat(seven)
                                .contains("\"line\":8", "employee-repeated", "\"pointer\":\"employeeId\""));
        assertThat(report.getInt("accepted")).isEqualTo(1);
    }

    @Test
    void an_unknown_column_is_named() {
        sendsFile(
                        "mode=full",
                        "text/csv",
                        table(HEADING + ",Salary", ANNA + ",1").getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("columns-unknown"))
                .body("errors.pointer", hasItems("Salary"));
    }

    @Test
    void a_missing_column_is_named() {
        sendsFile(
                        "mode=full",
                        "text/csv",
                        table("employeeId,teamId", "anna,care").getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("columns-missing"))
                .body("errors.pointer", hasItems("teamName", "jobFamily", "startDate", "learner"));
    }

    @Test
    void a_column_that_stands_there_twice_is_named() {
        sendsFile(
                        "mode=full",
                        "text/csv",
                        table(HEADING + ",teamid", ANNA + ",x").getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("columns-repeated"))
                .body("detail", containsString("teamid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n"})
    void a_table_without_a_heading_is_refused(String nothing) {
        sendsFile("mode=full", "text/csv", nothing.getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("heading-missing"));
    }

    @Test
    void a_heading_alone_is_an_empty_picture_and_takes_nobody_away() {
        importsTable("mode=full&asOf=2026-03-15", table(HEADING, ANNA, BEN));

        var report = importsTable("mode=full&asOf=2026-03-16", HEADING);

        assertThat(report.getString("status")).isEqualTo("refused");
        assertThat(report.getString("reason")).startsWith("2 of 2 people would vanish");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cleo,\"care,never closed,nursing", "cleo,\"care\"x,Care,nursing,2024-01-08,true"})
    void a_table_that_breaks_off_is_refused_as_a_whole(String broken) {
        sendsFile("mode=full", "text/csv", table(HEADING, ANNA, broken, BEN).getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("table-unreadable"))
                .body("detail", containsString("After line 2"));
    }

    @Test
    void a_line_that_is_too_long_is_refused() {
        var longest = ANNA.replace("anna", "a".repeat(70_000));

        sendsFile("mode=full", "text/csv", table(HEADING, longest).getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("table-unreadable"));
    }

    @Test
    void the_same_table_again_changes_nothing() {
        importsTable("mode=full&asOf=2026-03-15", table(HEADING, ANNA, BEN));

        var again = importsTable("mode=full&asOf=2026-03-16", table(HEADING, ANNA, BEN));

        assertThat(again.getMap("changes").values()).containsOnly(0);
    }

    private static String nameOfCare() {
        return Hris.as("people-analyst").get("/v1/teams/care").jsonPath().getString("name");
    }

    private static String table(String... lines) {
        return String.join("\r\n", lines);
    }
}
