package io.undercurrent.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
    private final Jdbi jdbi;
    private final TopicPartition partition = new TopicPartition("topic-" + UUID.randomUUID(), 0);

    StoredPositionsIT(Positions positions, Jdbi jdbi) {
        this.positions = positions;
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
        assertThat(positions.all()).doesNotContainKey(partition);
    }

    private MockConsumer<String, byte[]> consumerAssigned(long end) {
        var consumer = new MockConsumer<String, byte[]>("earliest");
        consumer.assign(List.of(partition));
        consumer.updateBeginningOffsets(Map.of(partition, 0L));
        consumer.updateEndOffsets(Map.of(partition, end));
        new StoredPositions(positions).onPartitionsAssigned(consumer, List.of(partition));
        return consumer;
    }

    private void store(long next) {
        jdbi.useHandle(
                handle -> handle.execute("insert into inbox_position values (?, ?, ?)", partition.topic(), 0, next));
    }
}
