package io.undercurrent.kit.health;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class HealthIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(strings = {"started", "live", "ready"})
    void a_service_that_stands_says_so(String kind) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get(management("/q/health/" + kind))
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("UP")));
    }

    @Test
    void readiness_tells_of_database_kafka_inbox_and_outbox() {
        given().get(management("/q/health/ready"))
                .then()
                .body("checks.name", hasItems("Database connections health check", "inbox", "outbox", "kafka"));
    }

    @Test
    void the_outbox_is_measured() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get(management("/q/metrics"))
                        .then()
                        .statusCode(200)
                        .body(containsString("undercurrent_outbox_relay_leader 1.0"))
                        .body(containsString("undercurrent_outbox_relay_refusing 0.0"))
                        .body(containsString("undercurrent_kafka_away_seconds 0.0"))
                        .body(containsString("undercurrent_outbox_unsent_rows"))
                        .body(containsString("undercurrent_outbox_unsent_oldest_seconds"))
                        .body(containsString("undercurrent_outbox_sent_total"))
                        .body(containsString("undercurrent_outbox_batch_seconds_sum"))
                        .body(containsString("undercurrent_outbox_refused_total"))
                        .body(containsString("undercurrent_outbox_writes_turned_away_total"))
                        .body(containsString("undercurrent_outbox_resends_total")));
    }

    private static String management(String path) {
        var port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", int.class);
        return "http://localhost:" + port + path;
    }
}
