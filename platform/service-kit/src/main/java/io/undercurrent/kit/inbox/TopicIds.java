package io.undercurrent.kit.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/// What Kafka says of its topics. A topic that is deleted and made anew has another id.
@Singleton
class TopicIds {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Admin admin;

    TopicIds(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        var settings = new HashMap<String, Object>();
        kafka.forEach((name, value) -> {
            if (AdminClientConfig.configNames().contains(name)) {
                settings.put(name, value);
            }
        });
        this.admin = Admin.create(settings);
    }

    /// Topics that do not exist have none.
    Map<String, String> of(Collection<String> topics) {
        var ids = new HashMap<String, String>();
        admin.describeTopics(topics).topicNameValues().forEach((name, answer) -> {
            try {
                ids.put(name, await(answer).topicId().toString());
            } catch (UnknownTopicOrPartitionException _) {
                // deleted a moment ago, or not made yet
            }
        });
        return ids;
    }

    Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        var asked = partitions.stream().collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
        return await(admin.listOffsets(asked).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, answer -> answer.getValue().offset()));
    }

    @PreDestroy
    void close() {
        admin.close(Duration.ZERO);
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException why ? why : new KafkaException("Kafka does not answer", e);
        } catch (TimeoutException e) {
            throw new KafkaException("Kafka does not answer", e);
        }
    }
}
