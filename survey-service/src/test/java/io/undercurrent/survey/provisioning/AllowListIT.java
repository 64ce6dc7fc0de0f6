package io.undercurrent.survey.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Only what stands on the list is kept, whatever is sent and however.
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class AllowListIT {

    private final String secret = "secret" + UUID.randomUUID().toString().replace("-", "");
    private final String name = "jane-" + UUID.randomUUID();

    @Inject
    Jdbi jdbi;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"password\":\"%s\"",
                "\"gender\":\"%s\"",
                "\"birthDate\":\"%s\"",
                "\"title\":\"%s\"",
                "\"nickName\":\"%s\"",
                "\"profileUrl\":\"https://example.org/%s\"",
                "\"userType\":\"%s\"",
                "\"locale\":\"%s\"",
                "\"timezone\":\"%s\"",
                "\"addresses\":[{\"type\":\"home\",\"formatted\":\"%s\"}]",
                "\"photos\":[{\"value\":\"https://example.org/%s\"}]",
                "\"ims\":[{\"value\":\"%s\"}]",
                "\"roles\":[{\"value\":\"%s\"}]",
                "\"entitlements\":[{\"value\":\"%s\"}]",
                "\"x509Certificates\":[{\"value\":\"%s\"}]",
                "\"emails\":[{\"value\":\"a@example.org\",\"note\":\"%s\"}]",
                "\"name\":{\"familyName\":\"Doe\",\"maidenName\":\"%s\"}",
                "\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":{\"costCenter\":\"%s\"}",
                "\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":{\"division\":\"%s\"}",
                "\"urn:ietf:params:scim:schemas:extension:undercurrent:2.0:Employment\":{\"salary\":\"%s\"}",
                "\"urn:example:pay:2.0:User\":{\"salary\":\"%s\"}"
            })
    void what_is_not_on_the_list_is_dropped(String attribute) {
        var said = attribute.formatted(secret);

        var id = Scim.hired(name, said);
        Scim.put("/Users/" + id, Scim.user(name, said)).then().statusCode(200);
        Scim.patch("/Users/" + id, "{\"op\":\"add\",\"value\":{" + said + "}}")
                .then()
                .statusCode(200);

        assertThat(Everywhere.of(jdbi).tablesWith(secret)).isEmpty();
        assertThat(Scim.get("/Users/" + id).asString()).doesNotContain(secret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "title",
                "addresses[type eq \\\"work\\\"].streetAddress",
                "name.maidenName",
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:costCenter",
                "urn:example:pay:2.0:User:salary"
            })
    void a_path_to_what_is_not_on_the_list_leads_nowhere(String path) {
        var id = Scim.hired(name, "");

        Scim.patch("/Users/" + id, Scim.replace(path, "\"" + secret + "\""))
                .then()
                .statusCode(200);

        assertThat(Everywhere.of(jdbi).tablesWith(secret)).isEmpty();
    }

    @Test
    void what_is_on_the_list_is_kept_in_the_account_alone() {
        Scim.hired(name, "\"displayName\":\"%s\"".formatted(secret));

        assertThat(Everywhere.of(jdbi).tablesWith(secret)).containsExactly("account");
    }

    @Test
    void nothing_that_points_at_a_person_is_told_to_others() {
        var team = "team-" + UUID.randomUUID();
        var jane = Scim.hired(name, "\"displayName\":\"%s\"".formatted(secret));
        Scim.founded(team, jane);

        assertThat(Everywhere.of(jdbi).tablesWith(team)).contains("outbox");
        assertThat(Everywhere.of(jdbi).tablesWith(secret)).containsExactly("account");
        assertThat(Everywhere.of(jdbi).tablesWith(name)).containsExactly("account");
        assertThat(Everywhere.of(jdbi).tablesWith(jane)).doesNotContain("outbox", "workforce_change");
    }
}
