package io.undercurrent.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import io.undercurrent.stack.testing.TestStack;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class StoredPositionsIT {

    private final Positions positions;
    private final StoredPositions storedPositions;
    private final Jdbi jdbi;
    private final TopicPartition partition = new TopicPartition("topic-" + UUID.randomUUID(), 0);

    StoredPositionsIT(Positions positions, @Identifier("inbox") StoredPositions storedPositions, Jdbi jdbi) {
        this.positions = positions;
        this.storedPositions = storedPositions;
        this.jdbi = jdbi;
    }

    @Test
    void a_consumer_goes_on_where_the_database_says() {
        store(5);

        var consumer = consumerAssigned(10);

        assertThat(consumer.position(partition)).isEqualTo(5);
    }

    @Test
    void a_topic_that_was_made_anew_is_read_from_its_beginning() {
        store(50);

        var consumer = consumerAssigned(10);

        assertThat(consumer.position(partition)).isZero();
        assertThat(positions.all()).containsEntry(partition, 0L);
    }

    @Test
    void what_kafka_remembers_does_not_count_where_the_database_knows_nothing() {
        var consumer = consumerAssigned(10);

        assertThat(consumer.position(partition)).isZero();
    }

    private MockConsumer<String, byte[]> consumerAssigned(long end) {
        var consumer = new MockConsumer<String, byte[]>("earliest");
        consumer.assign(List.of(partition));
        consumer.updateBeginningOffsets(Map.of(partition, 0L));
        consumer.updateEndOffsets(Map.of(partition, end));
        storedPositions.onPartitionsAssigned(consumer, List.of(partition));
        return consumer;
    }

    private void store(long next) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into inbox_position (topic, partition, next_offset) values (?, ?, ?)",
                partition.topic(),
                0,
                next));
    }
}
