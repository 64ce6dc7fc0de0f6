package io.undercurrent.kit.outbox;

import static io.restassured.RestAssured.given;
import static io.undercurrent.kit.outbox.Publications.team;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.contracts.CloudEventHeaders;
import io.undercurrent.contracts.EventJson;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.Topic;
import io.undercurrent.contracts.UnreadableEvent;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.stack.testing.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RestoredDatabaseIT.Apart.class)
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class RestoredDatabaseIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long A_HISTORY = 1L << 40;

    private final Publications publications;
    private final Backlog backlog;
    private final Jdbi jdbi;
    private final String name = UUID.randomUUID().toString();

    RestoredDatabaseIT(Publications publications, Backlog backlog, Jdbi jdbi) {
        this.publications = publications;
        this.backlog = backlog;
        this.jdbi = jdbi;
    }

    @Test
    void a_restored_database_tells_nothing_until_an_admin_begins_a_new_history() throws Exception {
        try (var listening = new Listening(Topic.TEAMS.address())) {
            long epoch = epoch();
            publications.commit(team(name, 1));
            told(listening, epoch, 1);
            var backup = Backup.taken();
            soonCommitted(2);
            told(listening, epoch, 2);
            backup.restore();
            soonCommitted(2);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> relay().body("state", equalTo("refusing"))
                            .body("told.turn", notNullValue())
                            .body("refusingSince", notNullValue()));
            await().during(Duration.ofSeconds(1))
                    .until(() -> revisions(listening).size() == 2);
            await().atMost(PATIENCE).until(() -> backlog.refusal().isPresent() && backlog.rows() == 1);

            begin(epoch).statusCode(201).body("state", equalTo("telling")).body("epoch", equalTo((int) epoch + 1));

            told(listening, epoch + 1, 2);
            assertThat(revisions(listening)).hasSize(3).isSorted();
            assertThat(listening.heardFrom(name).stream()
                            .map(told -> header(told, CloudEventHeaders.ID))
                            .distinct())
                    .hasSize(3);
            begin(epoch).statusCode(409).body("code", equalTo("history-begun"));
            relay().body("state", equalTo("telling")).body("told", nullValue());
        }
    }

    @Test
    void a_database_restored_to_the_last_word_goes_on_by_itself() throws Exception {
        try (var listening = new Listening(Topic.TEAMS.address())) {
            publications.commit(team(name, 1));
            told(listening, epoch(), 1);
            var backup = Backup.taken();
            backup.restore();

            soonCommitted(2);

            told(listening, epoch(), 2);
            relay().body("state", equalTo("telling")).body("told", nullValue());
        }
    }

    @Test
    void what_waited_in_a_dump_is_told_from_a_cluster_whose_transactions_count_from_the_start() {
        try (var listening = new Listening(Topic.TEAMS.address())) {
            jdbi.useTransaction(handle -> {
                handle.execute("update relay_position set cluster = 1, txid = '900000000000000', id = 0");
                handle.execute(
                        "insert into outbox (txid, topic, key, headers, value) values (?::xid8, ?, ?, '{}', '{}')",
                        "900000000000001",
                        Topic.TEAMS.address(),
                        name);
                handle.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where application_name = 'outbox-relay' and datname = current_database()");
            });

            publications.commit(team(name, 2));

            told(listening, epoch(), 2);
            assertThat(listening.heardFrom(name).stream().map(RestoredDatabaseIT::text))
                    .contains("{}");
        }
    }

    @Test
    void only_an_admin_looks_at_the_relay() {
        given().get("/v1/admin/relay").then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.token(Roles.PEOPLE_ANALYST))
                .get("/v1/admin/relay")
                .then()
                .statusCode(403);
    }

    private void told(Listening listening, long epoch, long revision) {
        await().atMost(PATIENCE).until(() -> revisions(listening).contains(epoch * A_HISTORY + revision));
    }

    // the last batch before the end of a connection may be told twice
    private List<Long> revisions(Listening listening) {
        return listening.heardFrom(name).stream()
                .filter(told -> !text(told).equals("{}"))
                .map(RestoredDatabaseIT::revision)
                .distinct()
                .toList();
    }

    // connections of the pool ended with the database they led to
    private void soonCommitted(long revision) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            publications.commit(team(name, revision));
            return true;
        });
    }

    private static String header(ConsumerRecord<String, byte[]> told, String name) {
        return new String(told.headers().lastHeader(name).value(), UTF_8);
    }

    private static String text(ConsumerRecord<String, byte[]> told) {
        return new String(told.value(), UTF_8);
    }

    private static long epoch() {
        return relay().extract().jsonPath().getLong("epoch");
    }

    private static ValidatableResponse relay() {
        return given().auth()
                .oauth2(TestTokens.token(Roles.ADMIN))
                .get("/v1/admin/relay")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse begin(long afterEpoch) {
        return given().auth()
                .oauth2(TestTokens.token(Roles.ADMIN))
                .contentType("application/json")
                .body("{\"afterEpoch\":%d}".formatted(afterEpoch))
                .post("/v1/admin/relay/histories")
                .then();
    }

    private static long revision(ConsumerRecord<String, byte[]> told) {
        try {
            return EventJson.read(EventType.TEAM_DESCRIBED, told.value()).revision();
        } catch (UnreadableEvent e) {
            throw new AssertionError(e);
        }
    }

    /// A database and topics of its own.
    public static class Apart implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("undercurrent.outbox.batch", "1000");
        }
    }
}
