package io.undercurrent.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.undercurrent.stack.testing.TestStack;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class OpenApiIT {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path COMMITTED = Path.of("../docs/api/survey-service.yaml");

    @Test
    void the_committed_description_is_what_the_build_emits() throws IOException {
        var emitted =
                RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();

        // as trees: the build may emit the fields of an object in any order
        assertThat(YAML.readTree(COMMITTED.toFile()))
                .as("If it is meant: cp survey-service/target/openapi/openapi.yaml docs/api/survey-service.yaml")
                .isEqualTo(YAML.readTree(emitted));
    }
}
