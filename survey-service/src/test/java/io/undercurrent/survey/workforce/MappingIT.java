package io.undercurrent.survey.workforce;

import static io.undercurrent.survey.Hris.errorsOf;
import static io.undercurrent.survey.Hris.finished;
import static io.undercurrent.survey.Hris.importsTable;
import static io.undercurrent.survey.Hris.sends;
import static io.undercurrent.survey.Hris.sendsFile;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.Hris;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class MappingIT {

    private static final String OWN = """
            {"fields":{"employeeId":{"columns":["Nr"]},"teamId":{"columns":["Ploeg"]},"teamName":{"columns":["Ploeg"]},
             "jobFamily":{"whenEmpty":"all"},"startDate":{"columns":["Vanaf"]},"learner":{"whenEmpty":"false"}},
             "dayFormats":["dd/MM/yyyy"]}""";

    @Inject
    CleanSlate slate;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void nobody_yet() {
        slate.wipe();
    }

    @ParameterizedTest
    @CsvSource({"afas,windows-1252,semicolon,zorg-2", "workday,utf-8,comma,SUP-2", "personio,utf-8,semicolon,Pflege Süd"
    })
    void an_export_of_a_known_hris_is_read(String hris, String encoding, String delimiter, String team) {
        var report = finished(sendsFile("mode=full&asOf=2026-03-15&mapping=" + hris, "text/csv", file(hris + ".csv")));

        assertThat(report.getString("status")).isEqualTo("completed");
        assertThat(report.getInt("rejected")).isZero();
        assertThat(report.getString("file.encoding")).isEqualTo(encoding);
        assertThat(report.getString("file.delimiter")).isEqualTo(delimiter);
        assertThat(report.getString("file.mapping")).isEqualTo(hris);
        assertThat(employments())
                .containsEntry("1001", team + " 2019-05-01 - - true")
                .containsEntry("1002", team + " 2020-02-03 2026-02-01 voluntary false")
                .containsEntry("1003", team + " 2021-11-15 2026-01-01 other false");
    }

    @Test
    void a_team_list_needs_nothing_but_who_is_where() {
        var list = "Medewerker;Team\n1;Zorg\n2;Zorg\n3;Keuken\n";

        var report = importsTable("mode=full&asOf=2026-03-15&mapping=team-list", list);

        assertThat(report.getInt("accepted")).isEqualTo(3);
        assertThat(report.getList("teams.added")).containsExactly("Keuken", "Zorg", "organisation");
        var team = Hris.as("people-analyst").get("/v1/teams/Zorg").jsonPath();
        assertThat(team.getString("parentTeamId")).isEqualTo("organisation");
        assertThat(employments()).containsEntry("1", "Zorg 2026-03-15 - - false");
    }

    @Test
    void a_team_list_again_changes_only_what_changed() {
        importsTable("mode=full&asOf=2026-03-01&mapping=team-list", "Medewerker;Team\n1;Zorg\n2;Zorg\n3;Keuken\n");

        var again = importsTable(
                "mode=full&asOf=2026-03-15&mapping=team-list", "Medewerker;Team\n1;Keuken\n2;Zorg\n3;Keuken\n4;Zorg\n");

        assertThat(again.getInt("changes.peopleMoved")).isEqualTo(1);
        assertThat(again.getInt("changes.peopleJoined")).isEqualTo(1);
        assertThat(again.getInt("changes.peopleLeft")).isZero();
        assertThat(employments())
                .containsEntry("1", "Keuken 2026-03-01 - - false")
                .containsEntry("2", "Zorg 2026-03-01 - - false")
                .containsEntry("4", "Zorg 2026-03-15 - - false");
    }

    @Test
    void an_organisation_reads_its_own_export() {
        keep("ours", OWN, null).then().statusCode(200).header("ETag", "\"1\"");

        var report = importsTable("mode=full&mapping=ours", "Nr,Ploeg,Vanaf\n7,Nacht,31/12/2024\n8,Nacht,31/02/2024\n");

        assertThat(employments()).containsEntry("7", "Nacht 2024-12-31 - - false");
        assertThat(errorsOf(report.getString("id")))
                .contains("\"line\":3", "\"pointer\":\"Vanaf\"", "Give a day as dd/MM/yyyy");
    }

    @Test
    void a_mapping_reads_json_as_well() {
        keep("ours", OWN, null);

        var report = finished(sends(
                "mode=full&mapping=ours",
                "{\"Nr\":7,\"Ploeg\":\"Nacht\",\"Vanaf\":\"2024-12-31\"}",
                "{\"Nr\":8,\"Ploeg\":\"Nacht\",\"Vanaf\":\"gisteren\"}",
                "{\"Nr\":9,\"Ploeg\":\"Nacht\",\"Vanaf\":\"2024-12-31\",\"Salaris\":1}"));

        assertThat(report.getInt("accepted")).isEqualTo(1);
        assertThat(errorsOf(report.getString("id"))
                        .lines()
                        .map(JsonPath::from)
                        .map(error -> error.getString("pointer")))
                .containsExactly("/Vanaf", "/Salaris");
    }

    @Test
    void a_column_the_mapping_does_not_name_is_refused_unless_ignored() {
        keep("ours", OWN, null);

        sendsFile("mode=full&mapping=ours", "text/csv", "Nr,Ploeg,Vanaf,Salaris\n7,Nacht,2024-12-31,1".getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("Salaris"));
    }

    @Test
    void an_unknown_mapping_is_refused() {
        sendsFile("mode=full&mapping=nowhere", "text/csv", new byte[0])
                .then()
                .statusCode(400)
                .body("code", equalTo("mapping-unknown"));
    }

    @Test
    void nobody_overwrites_a_mapping_they_have_not_seen() {
        keep("ours", OWN, null).then().statusCode(200);

        keep("ours", OWN, null).then().statusCode(428);
        keep("ours", OWN, "\"7\"").then().statusCode(412);
        keep("ours", OWN, "\"1\"").then().statusCode(200).header("ETag", "\"2\"");
        keep("other", OWN, "\"1\"").then().statusCode(412);
    }

    @Test
    void a_mapping_is_shown_listed_and_forgotten() {
        keep("ours", OWN, null);

        admin().get("/v1/workforce/mappings/ours").then().statusCode(200).body("dayFormats", hasItems("dd/MM/yyyy"));
        admin().get("/v1/workforce/mappings")
                .then()
                .body("items.name", hasItems("afas", "workday", "personio", "team-list", "ours"));
        admin().delete("/v1/workforce/mappings/ours").then().statusCode(428);
        admin().header("If-Match", "\"1\"")
                .delete("/v1/workforce/mappings/ours")
                .then()
                .statusCode(204);
        admin().get("/v1/workforce/mappings/ours").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"fields\":{\"salary\":{\"columns\":[\"x\"]}}}", "{\"dayFormats\":[\"bogus\"]}"})
    void a_mapping_that_makes_no_sense_is_refused(String senseless) {
        keep("ours", senseless, null).then().statusCode(422).body("code", equalTo("mapping-senseless"));
    }

    @Test
    void what_was_shipped_stays_as_it_is() {
        keep("afas", OWN, null).then().statusCode(409);
        admin().header("If-Match", "\"1\"")
                .delete("/v1/workforce/mappings/afas")
                .then()
                .statusCode(409);
    }

    private static Response keep(String name, String document, @Nullable String seen) {
        var request = admin().contentType("application/json").body(document);
        return (seen == null ? request : request.header("If-Match", seen)).put("/v1/workforce/mappings/" + name);
    }

    private static RequestSpecification admin() {
        return Hris.as("admin");
    }

    private Map<String, String> employments() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select employee_id, concat_ws(' ', team_id, hired, coalesce(until_day::text, '-'),
                                                      coalesce(end_reason, '-'), learner::text) as told
                        from (select distinct on (employee_id) * from employment_period
                              order by employee_id, from_day desc) newest""")
                .map((row, context) -> Map.entry(row.getString("employee_id"), row.getString("told")))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static byte[] file(String name) {
        try (var file = MappingIT.class.getResourceAsStream("/exports/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
