package io.undercurrent.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.undercurrent.stack.testing.TestStack;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class ConventionsIT {

    @Test
    void every_operation_says_how_it_refuses() {
        var description = description();

        Map<String, Map<String, Object>> paths = description.getMap("paths");
        assertThat(paths)
                .isNotEmpty()
                .allSatisfy((_, item) -> assertThat(item.values())
                        .allSatisfy(operation ->
                                assertThat(operation.toString()).contains("500=", "application/problem+json")));
    }

    @Test
    void what_is_guarded_says_how_to_sign_in() {
        var description = description();

        assertThat(description.getString("openapi")).startsWith("3.1");
        assertThat(description.getString("paths.'/v1/notes/mine'.get.security[0]"))
                .contains("bearer");
        assertThat(description.getString("components.securitySchemes.bearer.scheme"))
                .isEqualTo("bearer");
        assertThat(description.getMap("paths.'/v1/notes/mine'.get.responses"))
                .extractingByKeys("401", "403")
                .allSatisfy(refusal -> assertThat(refusal.toString()).contains("application/problem+json"));
        assertThat(description.getMap("paths.'/v1/notes'.get.responses")).doesNotContainKey("401");
    }

    private static JsonPath description() {
        return given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
