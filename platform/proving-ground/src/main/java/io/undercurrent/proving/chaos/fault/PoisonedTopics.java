package io.undercurrent.proving.chaos.fault;

import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.InvalidRecordException;

/// F7: somebody with a producer of his own tells facts again, in another order, and nonsense between them.
public final class PoisonedTopics implements Fault {
    private static final List<Nonsense> KINDS = List.of(Nonsense.values());
    private static final List<String> TOPICS = List.of(
            "undercurrent.workforce.teams.v1",
            "undercurrent.workforce.staffing.v1",
            "undercurrent.survey.results.v1",
            "undercurrent.pilot.usage.v1");

    @Override
    public String key() {
        return "F7";
    }

    @Override
    public String name() {
        return "poisoned topics";
    }

    @Override
    public Set<Part> needs() {
        return EnumSet.of(Part.KAFKA);
    }

    @Override
    public Injury inflict(Field field, RandomGenerator chance) {
        var own = new SplittableRandom(chance.nextLong());
        var began = Instant.now();
        var poison = 0;
        for (var topic : TOPICS) {
            var sample = new ToldFacts(field.kafka(), topic).some(own);
            poison += tell(field, nonsenseOf(sample, own));
        }
        return new Injury(key(), poison + " records of poison, and facts told again", began, Instant.now());
    }

    private record Lie(Nonsense kind, ConsumerRecord<byte[], byte[]> about) {}

    /// One of each kind, each about another fact, and the facts in no order.
    private static List<Lie> nonsenseOf(List<ConsumerRecord<byte[], byte[]>> sample, RandomGenerator chance) {
        var lies = new ArrayList<Lie>();
        for (var told : sample) {
            lies.add(new Lie(Nonsense.TOLD_AGAIN, told));
            lies.add(new Lie(KINDS.get(chance.nextInt(KINDS.size())), told));
        }
        return lies;
    }

    /// How many of them Kafka took that are poison.
    private static int tell(Field field, List<Lie> lies) {
        var poison = 0;
        try (var producer = field.kafka().producer()) {
            for (var lie : lies) {
                poison += isTaken(lie, producer) && lie.kind().isPoison() ? 1 : 0;
            }
            return poison;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not take poison", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    // what Kafka itself refuses, such as no key where the newest of each key is kept, hurts nobody
    private static boolean isTaken(Lie lie, KafkaProducer<byte[], byte[]> producer)
            throws ExecutionException, InterruptedException {
        try {
            producer.send(lie.kind().of(lie.about())).get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InvalidRecordException) {
                return false;
            }
            throw e;
        }
    }
}
