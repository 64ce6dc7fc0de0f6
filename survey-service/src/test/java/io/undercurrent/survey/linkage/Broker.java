package io.undercurrent.survey.linkage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/// Every record of every topic of this installation, as the administrator of the broker sees them.
final class Broker implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;

    Broker() {
        var address = setting("kafka.bootstrap.servers");
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", address), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /// Where each topic ends: whatever is told moves one of them.
    List<String> ends() {
        return consumer.endOffsets(partitions()).entrySet().stream()
                .map(end -> end.getKey() + "=" + end.getValue())
                .sorted()
                .toList();
    }

    /// Adds what each record says of an owner that is named anywhere in it: its place, time, key and headers.
    void addTo(Traces traces, Set<String> owners) {
        var places = new HashMap<TopicPartition, Integer>();
        for (var record : records()) {
            var text = text(record);
            var told =
                    owners.stream().filter(owner -> text.contains(named(owner))).toList();
            if (!told.isEmpty()) {
                var place = places.merge(new TopicPartition(record.topic(), record.partition()), 1, Integer::sum);
                told.forEach(owner -> add(traces, record, place, owner));
            }
        }
    }

    /// All that was ever told, in one text.
    String aloud() {
        return records().stream().map(Broker::text).collect(joining("\n"));
    }

    /// @param place how many of such records its partition held by then: offsets of two partitions do not compare
    private static void add(Traces traces, ConsumerRecord<byte[], byte[]> record, int place, String owner) {
        var topic = "kafka." + record.topic();
        traces.add(topic + ".place", owner, Integer.toString(place));
        traces.add(topic + ".timestamp", owner, Long.toString(record.timestamp()));
        traces.add(topic + ".partition", owner, Integer.toString(record.partition()));
        record.headers().forEach(header -> traces.add(topic + ".header." + header.key(), owner, text(header)));
    }

    private List<ConsumerRecord<byte[], byte[]>> records() {
        var partitions = partitions();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
            consumer.poll(Duration.ofMillis(200)).forEach(records::add);
        }
        return records;
    }

    private List<TopicPartition> partitions() {
        var prefix = setting("undercurrent.topic-prefix");
        return consumer.listTopics().entrySet().stream()
                .filter(topic -> topic.getKey().startsWith(prefix))
                .flatMap(topic -> topic.getValue().stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        var headers = StreamSupport.stream(record.headers().spliterator(), false)
                .map(header -> header.key() + "=" + text(header))
                .collect(joining(" "));
        return String.join(" ", text(record.key()), headers, text(record.value()));
    }

    private static String text(Header header) {
        return text(header.value());
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, UTF_8);
    }

    /// A hash as it would be written outside of PostgreSQL.
    private static String named(String owner) {
        return owner.startsWith("\\x") ? owner.substring(2) : owner;
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
