package io.undercurrent.kit.inbox;

import io.smallrye.common.annotation.Identifier;
import io.undercurrent.contracts.Event;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Lets a service read its topics again, beside the consumer that goes on with them.
@Singleton
public class Rereading {

    private final Map<String, Object> settings = new HashMap<>();
    private final List<String> topics;
    private final Positions positions;
    private final LaidAside laidAside;
    private final StoredLetters letters;
    private final RecordReader reader;

    Rereading(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "mp.messaging.incoming.facts.topics") Optional<List<String>> topics,
            Positions positions,
            LaidAside laidAside,
            StoredLetters letters,
            RecordReader reader) {
        kafka.forEach((name, value) -> {
            if (ConsumerConfig.configNames().contains(name)) {
                settings.put(name, value);
            }
        });
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 20_000);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 4 * 1024 * 1024);
        this.topics = topics.orElse(List.of());
        this.positions = positions;
        this.laidAside = laidAside;
        this.letters = letters;
        this.reader = reader;
    }

    /// The first record that is still there, of each partition from which the inbox took any.
    public Map<TopicPartition, Long> beginnings() {
        try (var consumer = consumer()) {
            return consumer.beginningOffsets(takenIn().keySet());
        }
    }

    /// How far the inbox has come.
    public Map<TopicPartition, Long> takenIn() {
        return positions.all().entrySet().stream()
                .filter(place -> topics.contains(place.getKey().topic()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Facts that were laid aside and took effect later: they are passed over in the topics.
    public List<Event> redriven() {
        return letters.redriven().stream()
                .map(letter -> reader.read(letter.record()))
                .flatMap(received -> Received.facts(List.of(received)).stream())
                .toList();
    }

    /// Reads on from here; partitions that are not named are read from their beginning.
    public Reread from(Map<TopicPartition, Long> places) {
        return new Reread(consumer(), places, this::takenIn, laidAside, reader);
    }

    private Consumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
