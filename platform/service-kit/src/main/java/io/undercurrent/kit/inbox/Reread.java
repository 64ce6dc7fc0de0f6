package io.undercurrent.kit.inbox;

import io.undercurrent.contracts.Event;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/// A second reading of the topics. It never overtakes the inbox, and passes over what the inbox has laid aside.
public final class Reread implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    private final Consumer<String, byte[]> consumer;
    private final Supplier<Map<TopicPartition, Long>> takenIn;
    private final LaidAside laidAside;
    private final RecordReader reader;
    private final Map<TopicPartition, Long> places;
    private Map<TopicPartition, Long> through = Map.of();

    Reread(
            Consumer<String, byte[]> consumer,
            Map<TopicPartition, Long> places,
            Supplier<Map<TopicPartition, Long>> takenIn,
            LaidAside laidAside,
            RecordReader reader) {
        this.consumer = consumer;
        this.places = new HashMap<>(places);
        this.takenIn = takenIn;
        this.laidAside = laidAside;
        this.reader = reader;
    }

    /// The next records, some of them at least unless there are none.
    public Chunk next() {
        if (unread().isEmpty()) {
            lookHowFarTheInboxIs();
        }
        if (unread().isEmpty()) {
            return new Chunk(List.of(), 0, places, true);
        }
        var polled = consumer.poll(LONGEST_WAIT);
        var records = StreamSupport.stream(polled.spliterator(), false)
                .filter(record -> record.offset() < end(partition(record)))
                .toList();
        unread().forEach(this::moveOn);
        return new Chunk(facts(records, polled), records.size(), places, false);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private List<TopicPartition> unread() {
        return through.keySet().stream()
                .filter(partition -> places.getOrDefault(partition, 0L) < end(partition))
                .toList();
    }

    private long end(TopicPartition partition) {
        return through.getOrDefault(partition, 0L);
    }

    // a topic that was made anew ends before the place the inbox remembers
    private void lookHowFarTheInboxIs() {
        var inbox = takenIn.get();
        var ends = consumer.endOffsets(inbox.keySet());
        through = new HashMap<>(inbox);
        through.replaceAll((partition, next) -> Math.min(next, ends.getOrDefault(partition, 0L)));
        var unread = unread();
        consumer.assign(unread);
        consumer.resume(unread);
        unread.forEach(partition -> consumer.seek(partition, places.getOrDefault(partition, 0L)));
    }

    // records may be missing from a compacted topic: what counts is how far the consumer has come
    private void moveOn(TopicPartition partition) {
        var place = Math.min(consumer.position(partition), end(partition));
        places.put(partition, place);
        if (place == end(partition)) {
            consumer.pause(List.of(partition));
        }
    }

    private List<Event> facts(List<ConsumerRecord<String, byte[]>> records, ConsumerRecords<String, byte[]> polled) {
        var passedOver = laidAside.among(polled);
        return records.stream()
                .filter(record -> !passedOver.contains(Place.of(record)))
                .map(reader::read)
                .flatMap(received -> Received.facts(List.of(received)).stream())
                .toList();
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
