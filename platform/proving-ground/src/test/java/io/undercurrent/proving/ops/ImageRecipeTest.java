package io.undercurrent.proving.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImageRecipeTest {
    private static final Facts FACTS = Facts.here();

    static Stream<ServiceFacts> services() {
        return FACTS.services().stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void an_image_holds_what_its_service_is(ServiceFacts service) {
        var recipe = ImageRecipe.of(textOf(service));

        assertThat(recipe.complaints(service)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "eclipse-temurin:25-jre, eclipse-temurin:17-jre, base",
        "EXPOSE 8081, EXPOSE 8091, ports",
        "1/9081, 1/8081, health port",
        "/q/health/ready, /health/ready, health path",
        "10001:10001, root, USER",
        "10001:10001, 0:0, USER",
        "/app/quarkus-run.jar, /app/run.jar, ENTRYPOINT",
        "quarkus-app/app/ app/, classes/ app/, copied",
        "QUARKUS_HTTP_HOST=0.0.0.0, QUARKUS_HTTP_HOST=127.0.0.1, loopback",
        "HEALTHCHECK, # HEALTHCHECK, asks nothing"
    })
    void an_untrue_line_is_found(String so, String notSo, String complaint) {
        var survey = FACTS.services().getFirst();
        var text = textOf(survey);
        assertThat(text).contains(so);

        var complaints = ImageRecipe.of(text.replace(so, notSo)).complaints(survey);

        assertThat(complaints).singleElement().asString().contains(complaint);
    }

    private static String textOf(ServiceFacts service) {
        return FACTS.checkout().text(service.name() + "/src/main/docker/Dockerfile");
    }
}
