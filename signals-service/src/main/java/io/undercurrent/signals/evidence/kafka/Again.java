package io.undercurrent.signals.evidence.kafka;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.kit.inbox.Rereading;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.signals.evidence.News;
import io.undercurrent.signals.evidence.ToldAgain;
import io.undercurrent.signals.evidence.domain.Partition;
import io.undercurrent.signals.evidence.domain.Places;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

@ApplicationScoped
class Again implements ToldAgain {

    private static final Logger LOG = Logger.getLogger(Again.class);
    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(10);

    private final Rereading rereading;

    Again(Rereading rereading) {
        this.rereading = rereading;
    }

    @Override
    public Places beginnings() {
        try {
            return places(rereading.beginnings());
        } catch (KafkaException e) {
            LOG.warn("Kafka does not say where the topics begin", e);
            throw Problem.unavailable("facts-out-of-reach", "Nobody can tell now which facts are still there")
                    .asException()
                    .retryAfter(TRY_AGAIN_AFTER);
        }
    }

    @Override
    public News redriven() {
        return FactNews.of(rereading.redriven());
    }

    @Override
    public Retelling from(Places places) {
        return new AheadRetelling(rereading.from(partitions(places)));
    }

    static Places places(Map<TopicPartition, Long> offsets) {
        return new Places(offsets.entrySet().stream()
                .collect(toMap(
                        next -> new Partition(
                                next.getKey().topic(), next.getKey().partition()),
                        Map.Entry::getValue)));
    }

    private static Map<TopicPartition, Long> partitions(Places places) {
        return places.next().entrySet().stream()
                .collect(toMap(
                        next -> new TopicPartition(
                                next.getKey().topic(), next.getKey().number()),
                        Map.Entry::getValue));
    }
}
