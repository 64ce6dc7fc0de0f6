package io.undercurrent.kit.outbox;

import static io.undercurrent.kit.outbox.Publications.team;
import static io.undercurrent.kit.outbox.Publications.teams;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contracts.CloudEventHeaders;
import io.undercurrent.contracts.EventJson;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.Reason;
import io.undercurrent.contracts.TeamResultWithheld;
import io.undercurrent.contracts.Topic;
import io.undercurrent.contracts.UnreadableEvent;
import io.undercurrent.stack.testing.TestStack;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class RelayIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Publications publications;
    private final Outbox outbox;
    private final Jdbi jdbi;
    private final String name = UUID.randomUUID().toString();

    RelayIT(Publications publications, Outbox outbox, Jdbi jdbi) {
        this.publications = publications;
        this.outbox = outbox;
        this.jdbi = jdbi;
    }

    @Test
    void a_committed_fact_is_told_as_a_cloud_event() throws Exception {
        publications.commit(team(name, 7));

        var told = soon(name);

        assertThat(told.key()).isEqualTo(name);
        assertThat(EventJson.read(EventType.TEAM_DESCRIBED, told.value())).isEqualTo(team(name, 7));
        assertThat(header(told, CloudEventHeaders.TYPE)).isEqualTo("io.undercurrent.workforce.team-described.v1");
        assertThat(header(told, CloudEventHeaders.SOURCE)).isEqualTo("/service-kit");
        assertThat(header(told, CloudEventHeaders.SUBJECT)).isEqualTo(name);
        assertThat(header(told, CloudEventHeaders.SPEC_VERSION)).isEqualTo("1.0");
        assertThat(header(told, CloudEventHeaders.DATA_SCHEMA))
                .isEqualTo("urn:undercurrent:schema:workforce.team-described.v1");
        assertThat(header(told, CloudEventHeaders.CONTENT_TYPE)).isEqualTo("application/json");
        assertThat(UUID.fromString(header(told, CloudEventHeaders.ID))).isNotNull();
        assertThat(Instant.parse(header(told, CloudEventHeaders.TIME)))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void what_a_team_answered_is_told_without_the_hour() {
        var week = YearWeek.parse("2026-W11");
        publications.commit(new TeamResultWithheld("w-1", name, week, null, Reason.BELOW_THRESHOLD, 1L));

        var told = soon(Topic.RESULTS, name);

        var today = Instant.now().atZone(ZoneOffset.UTC).toLocalDate().atStartOfDay(ZoneOffset.UTC);
        assertThat(header(told, CloudEventHeaders.TIME))
                .isEqualTo(today.toInstant().toString());
        assertThat(told.timestamp()).isEqualTo(today.toInstant().toEpochMilli());
        assertThat(told.headers().lastHeader("traceparent")).isNull();
    }

    @Test
    void what_was_rolled_back_is_never_told() {
        publications.rollBack(team(name + "-never", 1));
        publications.commit(team(name + "-after", 2));

        try (var listening = new Listening(Topic.TEAMS.address())) {
            await().atMost(PATIENCE).until(() -> !listening.heardFrom(name).isEmpty());

            assertThat(listening.keysFrom(name)).containsExactly(name + "-after");
        }
    }

    @Test
    void a_fact_outside_a_transaction_is_our_mistake() {
        assertThatThrownBy(() -> outbox.publish(team(name, 1))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void a_row_committed_late_by_a_long_transaction_is_not_lost() {
        try (var listening = new Listening(Topic.TEAMS.address());
                var slow = jdbi.open()) {
            slow.begin();
            slow.execute("select pg_current_xact_id()");
            publications.commit(team(name + "-quick", 1));
            await().during(Duration.ofSeconds(1))
                    .until(() -> listening.heardFrom(name).isEmpty());
            slow.execute(
                    "insert into outbox (topic, key, headers, value) values (?, ?, '{}', ?)",
                    Topic.TEAMS.address(),
                    name + "-slow",
                    "{}".getBytes(UTF_8));
            slow.commit();

            await().atMost(PATIENCE).until(() -> listening.heardFrom(name).size() == 2);

            assertThat(listening.keysFrom(name)).containsExactlyInAnyOrder(name + "-quick", name + "-slow");
        }
    }

    @Test
    void facts_with_the_same_key_are_told_in_the_order_they_were_committed() {
        for (long revision = 1; revision <= 50; revision++) {
            publications.commit(team(name, revision));
        }

        try (var listening = new Listening(Topic.TEAMS.address())) {
            await().atMost(PATIENCE).until(() -> listening.heardFrom(name).size() == 50);

            assertThat(listening.heardFrom(name).stream().map(RelayIT::revision))
                    .isSorted();
        }
    }

    @Test
    void many_facts_at_once_are_all_told() {
        publications.commit(teams(name, 5_000));

        try (var listening = new Listening(Topic.TEAMS.address())) {
            await().atMost(PATIENCE)
                    .until(() -> listening.keysFrom(name).distinct().count() == 5_000);
        }
    }

    @Test
    void rows_that_fill_several_batches_are_told_once_each_and_in_order() {
        var all = IntStream.rangeClosed(1, 12_000).mapToObj(String::valueOf).toList();

        jdbi.useHandle(handle -> handle.execute("""
            insert into outbox (topic, key, headers, value)
            select ?, ?, '{}', convert_to(number::text, 'UTF8') from generate_series(1, ?) as number
            """, Topic.TEAMS.address(), name, all.size()));

        try (var listening = new Listening(Topic.TEAMS.address())) {
            await().atMost(PATIENCE).until(() -> listening.heardFrom(name).size() >= all.size());
            assertThat(listening.heardFrom(name).stream().map(record -> new String(record.value(), UTF_8)))
                    .containsExactlyElementsOf(all);
        }
    }

    @Test
    void a_relay_that_forgot_how_far_it_came_tells_again_what_is_still_there() {
        publications.commit(team(name, 1));
        soon(name);

        jdbi.useHandle(handle -> handle.execute("update relay_position set txid = '0', id = 0"));
        publications.commit(team(name, 2));

        try (var listening = new Listening(Topic.TEAMS.address())) {
            await().atMost(PATIENCE)
                    .until(() -> listening.heardFrom(name).stream()
                            .map(RelayIT::revision)
                            .anyMatch(revision -> revision == 2));
        }
    }

    @Test
    void a_relay_that_lost_its_connection_leads_again() {
        publications.commit(team(name + "-before", 1));
        soon(name + "-before");

        jdbi.useHandle(handle -> handle.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where application_name = 'outbox-relay' and datname = current_database()"));
        publications.commit(team(name + "-behind", 1));

        assertThat(soon(name + "-behind").key()).isEqualTo(name + "-behind");
    }

    @Test
    void told_rows_are_removed() {
        publications.commit(team(name, 1));

        await().atMost(PATIENCE).until(() -> rowsOf(name) == 0);
    }

    private int rowsOf(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from outbox where key = ?")
                .bind(0, key)
                .mapTo(int.class)
                .one());
    }

    private static ConsumerRecord<String, byte[]> soon(String key) {
        return soon(Topic.TEAMS, key);
    }

    private static ConsumerRecord<String, byte[]> soon(Topic topic, String key) {
        try (var listening = new Listening(topic.address())) {
            await().atMost(PATIENCE).until(() -> !listening.heardFrom(key).isEmpty());
            return listening.heardFrom(key).getFirst();
        }
    }

    private static long revision(ConsumerRecord<String, byte[]> told) {
        try {
            return EventJson.read(EventType.TEAM_DESCRIBED, told.value()).revision();
        } catch (UnreadableEvent e) {
            throw new AssertionError(e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> told, String name) {
        return new String(told.headers().lastHeader(name).value(), UTF_8);
    }
}
