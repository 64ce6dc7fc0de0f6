package io.undercurrent.signals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.undercurrent.stack.testing.TestStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class OpenApiIT {

    private static final Path COMMITTED = Path.of("../docs/api/signals-service.yaml");

    @Test
    void the_committed_description_is_what_the_service_says() throws IOException {
        var said =
                RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();

        assertThat(Files.readString(COMMITTED))
                .as(
                        "If the change is wanted: cp signals-service/target/openapi/openapi.yaml docs/api/signals-service.yaml")
                .isEqualTo(said);
    }
}
