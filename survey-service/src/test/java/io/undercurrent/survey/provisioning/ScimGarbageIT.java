package io.undercurrent.survey.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.stack.testing.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is sent to SCIM: a clear error in its own form, and nothing half done.
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class ScimGarbageIT {

    private final String name = "jane-" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{} {}",
                "{}",
                "{\"schemas\":[]}",
                "{\"schemas\":\"urn:ietf:params:scim:schemas:core:2.0:User\",\"userName\":5}",
                "{\"schemas\":[\"urn:example:nobody:knows\"],\"userName\":\"x\"}",
                "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"]}",
                "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"userName\":\"\"}",
                "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"userName\":{\"a\":1}}",
                "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"userName\":\"a\\u0000b\"}",
                "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"userName\":\"x\",\"active\":\"maybe\"}",
                "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"userName\":\"x\",\"name\":\"Jane\"}"
            })
    void a_user_that_cannot_be_read_is_refused(String body) {
        assertRefused(400, Scim.speaks().body(body).post("/scim/v2/Users"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"startDate\":\"yesterday\"",
                "\"startDate\":\"2026-02-30\"",
                "\"startDate\":\"0001-01-01\"",
                "\"startDate\":\"2026-03-02\",\"endDate\":\"2026-03-01\"",
                "\"endReason\":\"bored\"",
                "\"employmentStatus\":\"asleep\"",
                "\"teamId\":\"no-such-team\""
            })
    void an_employment_that_cannot_be_is_refused(String facts) {
        assertRefused(400, Scim.post("/Users", Scim.user(name, Scim.employment(facts))));

        assertThat(found()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"op\":\"paint\",\"path\":\"displayName\",\"value\":\"x\"}",
                "{\"op\":\"replace\",\"path\":\"emails[\",\"value\":\"x\"}",
                "{\"op\":\"remove\"}",
                "{\"op\":\"replace\",\"value\":\"x\"}",
                "{\"op\":\"replace\",\"path\":\"active\",\"value\":\"maybe\"}",
                "{\"op\":\"replace\",\"path\":\"userName\",\"value\":\"\"}",
                "{\"op\":\"remove\",\"path\":\"userName\"}",
                "\"nonsense\"",
                "5"
            })
    void a_change_that_cannot_be_read_is_refused(String operation) {
        var id = Scim.hired(name, "\"displayName\":\"Jane\"");

        assertRefused(400, Scim.patch("/Users/" + id, Scim.replace("displayName", "\"Changed\""), operation));

        Scim.get("/Users/" + id).then().body("displayName", equalTo("Jane")).body("meta.version", equalTo("W/\"1\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userName",
                "userName eq",
                "userName is \"x\"",
                "nobody eq \"x\"",
                "userName eq \"x",
                "(userName eq \"x\"",
                "emails[type eq \"work\"",
                "active gt true",
                "' or 1=1 --"
            })
    void a_filter_that_cannot_be_read_is_refused(String filter) {
        assertRefused(400, Scim.speaks().queryParam("filter", filter).get("/scim/v2/Users"));
    }

    @ParameterizedTest
    @CsvSource({"startIndex=x,400", "count=many,400", "sortBy=nobody,400", "attributes=nobody,400"})
    void a_list_that_cannot_be_asked_for_is_refused(String query, int status) {
        assertRefused(status, Scim.get("/Users?" + query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/Nobody",
                "/Users/a/b",
                "/Nobody/Users",
                "/Bulk/x",
                "/k",
                "/Users/..%2f",
                "/Me",
                "/../x"
            })
    void an_unknown_address_leads_nowhere(String path) {
        assertRefused(404, Scim.speaks().urlEncodingEnabled(false).get("/scim/v2" + path));
    }

    @Test
    void a_body_of_another_kind_is_refused() {
        assertRefused(415, Scim.speaks().contentType("text/csv").body("a,b").post("/scim/v2/Users"));
    }

    @Test
    void an_answer_of_another_kind_is_refused() {
        assertRefused(406, Scim.speaks().accept("text/html").get("/scim/v2/Users"));
    }

    @Test
    void whoever_is_not_signed_in_is_told_so() {
        assertRefused(401, RestAssured.given().get("/scim/v2/Users"));
        assertRefused(401, Scim.as("nonsense").get("/scim/v2/Users"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "people-analyst", "team-lead"})
    void whoever_may_not_is_told_so(String role) {
        assertRefused(403, Scim.as(TestTokens.token(role)).get("/scim/v2/Users"));
    }

    @Test
    void a_huge_body_is_refused() {
        var body = Scim.user(name, "\"displayName\":\"" + "x".repeat(11 << 20) + "\"");

        assertRefused(413, Scim.speaks().body(body).post("/scim/v2/Users"));
    }

    @Test
    void a_bulk_of_too_many_is_refused() {
        var one = "{\"method\":\"POST\",\"path\":\"/Users\",\"bulkId\":\"a\",\"data\":" + Scim.user(name) + "}";
        var body = """
                {"schemas":["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],"Operations":[%s]}""".formatted(String.join(",", java.util.Collections.nCopies(1_001, one)));

        assertRefused(400, Scim.post("/Bulk", body));
        assertThat(found()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"method\":\"POST\",\"path\":\"/Nobody\",\"bulkId\":\"a\",\"data\":{}}",
                "{\"method\":\"PAINT\",\"path\":\"/Users\",\"bulkId\":\"a\",\"data\":{}}",
                "{\"method\":\"POST\",\"path\":\"/Users\",\"bulkId\":\"a\"}",
                "{\"method\":\"PATCH\",\"path\":\"/Users/x\",\"data\":\"{\"}",
                "5"
            })
    void a_bulk_that_cannot_be_read_is_refused_before_anything_is_done(String operation) {
        var good = "{\"method\":\"POST\",\"path\":\"/Users\",\"bulkId\":\"a\",\"data\":" + Scim.user(name) + "}";

        var answer = Scim.post("/Bulk", """
                {"schemas":["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],"Operations":[%s,%s]}""".formatted(good, operation));

        assertRefused(400, answer);
        assertThat(found()).isZero();
    }

    private int found() {
        return Scim.speaks()
                .queryParam("filter", "userName eq \"" + name + "\"")
                .get("/scim/v2/Users")
                .path("totalResults");
    }

    private static void assertRefused(int status, Response answer) {
        answer.then()
                .statusCode(status)
                .contentType(startsWith("application/scim+json"))
                .body("schemas", hasItem("urn:ietf:params:scim:api:messages:2.0:Error"))
                .body("status", equalTo(Integer.toString(status)));
        assertThat(answer.<String>path("detail")).isNotBlank();
    }
}
