package io.undercurrent.kit.outbox;

import static io.restassured.RestAssured.given;
import static io.undercurrent.kit.outbox.Publications.team;
import static io.undercurrent.kit.outbox.Publications.teams;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.kit.problem.ProblemException;
import io.undercurrent.stack.testing.TestStack;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(KafkaAwayIT.KafkaIsAway.class)
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class KafkaAwayIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Publications publications;
    private final Backlog backlog;
    private final Jdbi jdbi;

    KafkaAwayIT(Publications publications, Backlog backlog, Jdbi jdbi) {
        this.publications = publications;
        this.backlog = backlog;
        this.jdbi = jdbi;
    }

    @Test
    void writes_go_on_and_rows_wait_until_there_are_too_many() {
        publications.commit(teams("first", 10));
        await().atMost(PATIENCE).until(() -> backlog.rows() == 10);
        await().atMost(PATIENCE)
                .untilAsserted(() -> health("ready")
                        .statusCode(200)
                        .body("checks.find { it.name == 'kafka' }.data.reachable", equalTo(false))
                        .body("checks.find { it.name == 'kafka' }.data.awaySince", notNullValue()));
        publications.commit(team("one-more", 1));
        await().atMost(PATIENCE).until(() -> backlog.rows() == 11);

        assertThatThrownBy(() -> publications.commit(team("too-many", 1)))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().status()).isEqualTo(503);
                    assertThat(refused.retryAfter()).contains(Duration.ofSeconds(30));
                });
        assertThat(rows()).isEqualTo(11);
        health("ready").statusCode(503).body("checks.find { it.name == 'outbox' }.status", equalTo("DOWN"));
        health("live").statusCode(200);
    }

    private static ValidatableResponse health(String kind) {
        var port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", int.class);
        return given().get("http://localhost:" + port + "/q/health/" + kind).then();
    }

    private int rows() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from outbox")
                .mapTo(int.class)
                .one());
    }

    /// The broker does not speak TLS: to a client that insists on it, it is not there.
    public static class KafkaIsAway implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kafka.security.protocol", "SSL", "undercurrent.outbox.most-rows", "10");
        }
    }
}
