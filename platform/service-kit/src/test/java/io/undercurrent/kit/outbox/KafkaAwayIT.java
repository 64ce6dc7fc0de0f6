package io.undercurrent.kit.outbox;

import static io.undercurrent.kit.outbox.Publications.team;
import static io.undercurrent.kit.outbox.Publications.teams;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.undercurrent.kit.problem.ProblemException;
import io.undercurrent.stack.testing.TestStack;
import java.time.Duration;
import java.util.Map;
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
        publications.commit(team("one-more", 1));
        await().atMost(PATIENCE).until(() -> backlog.rows() == 11);

        assertThatThrownBy(() -> publications.commit(team("too-many", 1)))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().status()).isEqualTo(503);
                    assertThat(refused.retryAfter()).contains(Duration.ofSeconds(30));
                });
        assertThat(rows()).isEqualTo(11);
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
