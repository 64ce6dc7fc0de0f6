package io.undercurrent.signals.detection.kafka;

import static java.util.stream.Collectors.toMap;

import io.smallrye.common.annotation.Identifier;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.problem.ProblemException;
import io.undercurrent.signals.detection.ToldSoFar;
import io.undercurrent.signals.detection.TopicEnds;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

@ApplicationScoped
class KafkaToldSoFar implements ToldSoFar {

    private static final Logger LOG = Logger.getLogger(KafkaToldSoFar.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final List<String> topics;
    private final Admin admin;

    KafkaToldSoFar(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "mp.messaging.incoming.facts.topics") List<String> topics) {
        this.topics = topics;
        this.admin = Admin.create(broker);
    }

    /// A partition whose records are all gone holds nothing to wait for.
    @Override
    public TopicEnds ends() {
        var partitions = partitions();
        var starts = offsets(partitions, OffsetSpec.earliest());
        var ends = offsets(partitions, OffsetSpec.latest());
        return new TopicEnds(ends.entrySet().stream()
                .filter(end -> end.getValue() > starts.getOrDefault(end.getKey(), 0L))
                .collect(toMap(end -> end.getKey().toString(), Map.Entry::getValue)));
    }

    @PreDestroy
    void close() {
        admin.close(LONGEST_WAIT);
    }

    private List<TopicPartition> partitions() {
        var existing = await(admin.listTopics().names());
        var ours = topics.stream().filter(existing::contains).toList();
        return await(admin.describeTopics(ours).allTopicNames()).values().stream()
                .flatMap(KafkaToldSoFar::partitionsOf)
                .toList();
    }

    private static Stream<TopicPartition> partitionsOf(TopicDescription topic) {
        return topic.partitions().stream().map(partition -> new TopicPartition(topic.name(), partition.partition()));
    }

    private Map<TopicPartition, Long> offsets(Collection<TopicPartition> partitions, OffsetSpec spec) {
        var asked = partitions.stream().collect(toMap(partition -> partition, _ -> spec));
        return await(admin.listOffsets(asked).all()).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, answer -> answer.getValue().offset()));
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw outOfReach();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("Kafka does not say how far the topics reach", e);
            throw outOfReach();
        }
    }

    private static ProblemException outOfReach() {
        return Problem.unavailable("facts-out-of-reach", "Nobody can tell now which facts to wait for")
                .asException()
                .retryAfter(LONGEST_WAIT);
    }
}
