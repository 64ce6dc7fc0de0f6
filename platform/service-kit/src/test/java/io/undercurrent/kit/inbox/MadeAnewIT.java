package io.undercurrent.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import io.undercurrent.contracts.EventJson;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.TeamDescribed;
import io.undercurrent.stack.testing.TestStack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A topic is deleted and made anew under its old name: what stands at an old offset now is something else.
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class MadeAnewIT {

    private final Inbox inbox;
    private final Facts facts;
    private final StoredPositions storedPositions;
    private final Jdbi jdbi;
    private final String team = UUID.randomUUID().toString();
    private final TopicPartition partition = new TopicPartition("made-anew-" + team, 0);

    MadeAnewIT(Inbox inbox, Facts facts, @Identifier("inbox") StoredPositions storedPositions, Jdbi jdbi) {
        this.inbox = inbox;
        this.facts = facts;
        this.storedPositions = storedPositions;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void three_records_were_taken_in_before_the_topic_was_made_anew() throws Exception {
        make();
        assign(0);
        inbox.receive(
                batch(record(0, described()), record(1, "{".getBytes(UTF_8)), record(2, described())), facts::keep);
        try (var admin = admin()) {
            admin.deleteTopics(List.of(partition.topic())).all().get();
        }
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> {
            make();
            return true;
        });
        assertThat(facts.effectsOf(team)).isEqualTo(2);
    }

    @Test
    void its_first_records_take_effect_though_their_offsets_were_seen_before() {
        inbox.receive(batch(record(0, described()), record(1, described())), facts::keep);

        assertThat(facts.effectsOf(team)).isEqualTo(4);
    }

    @Test
    void it_is_noticed_on_assignment_even_when_the_new_topic_is_longer_than_the_old() {
        assign(50);

        inbox.receive(batch(record(0, described())), facts::keep);

        assertThat(facts.effectsOf(team)).isEqualTo(3);
    }

    @Test
    void a_bad_record_in_it_is_laid_aside_beside_the_one_of_the_old_topic() {
        inbox.receive(batch(record(0, described()), record(1, "[".getBytes(UTF_8))), facts::keep);

        assertThat(letters()).hasSize(2).contains(partition.topic());
    }

    private void make() throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            admin.createTopics(List.of(new NewTopic(partition.topic(), 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static Admin admin() {
        var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        return Admin.create(Map.of("bootstrap.servers", servers));
    }

    private void assign(long end) {
        var consumer = new MockConsumer<String, byte[]>("earliest");
        consumer.assign(List.of(partition));
        consumer.updateBeginningOffsets(Map.of(partition, 0L));
        consumer.updateEndOffsets(Map.of(partition, end));
        storedPositions.onPartitionsAssigned(consumer, List.of(partition));
    }

    private List<String> letters() {
        return jdbi.withHandle(handle -> handle.createQuery("select topic from dead_letter where topic like ?")
                .bind(0, partition.topic() + "%")
                .mapTo(String.class)
                .list());
    }

    private byte[] described() {
        return EventJson.write(new TeamDescribed(team, "A", null, null, true, 1L));
    }

    private ConsumerRecord<String, byte[]> record(long offset, byte[] value) {
        var headers = new RecordHeaders();
        Map.of(
                        "ce_id", "1",
                        "ce_source", "/elsewhere",
                        "ce_specversion", "1.0",
                        "ce_type", EventType.TEAM_DESCRIBED.fullName())
                .forEach((name, text) -> headers.add(name, text.getBytes(UTF_8)));
        return new ConsumerRecord<>(
                partition.topic(),
                0,
                offset,
                0L,
                TimestampType.CREATE_TIME,
                0,
                0,
                team,
                value,
                headers,
                Optional.empty());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the records are only read
    private final ConsumerRecords<String, byte[]> batch(ConsumerRecord<String, byte[]>... records) {
        return new ConsumerRecords<>(Map.of(partition, List.of(records)), Map.of());
    }
}
