package io.undercurrent.proving.chaos.field;

import io.undercurrent.proving.calls.Pause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// The one broker of the field. Each service has a listener that is advertised as the service's proxy;
/// what is asked here goes straight to the broker.
public final class Kafka {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Ground ground;
    private final int port = Ground.freePort();
    private final int controller = Ground.freePort();
    private final Map<Kind, Integer> listeners = new EnumMap<>(Kind.class);
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Map<Kind, Integer> advertised = Map.of();
    private final Optional<SmallDisk> disk;
    private Child broker;

    Kafka(Ground ground, Map<Kind, Integer> advertised) {
        this.ground = ground;
        for (var kind : Kind.values()) {
            listeners.put(kind, Ground.freePort());
        }
        this.advertised = advertised;
        this.disk = SmallDisk.at(data());
        format(written());
        this.broker = launched();
    }

    /// Where a service's proxy goes on to.
    int listener(Kind kind) {
        return listeners.getOrDefault(kind, port);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public Path data() {
        return ground.data("kafka");
    }

    /// On which all data lies, where one can be had.
    public Optional<SmallDisk> disk() {
        return disk;
    }

    public Path log() {
        return ground.log("kafka");
    }

    public Map<String, String> environment() {
        return environment;
    }

    public Child broker() {
        return broker;
    }

    public void kill() {
        broker.kill();
    }

    /// Starts after a kill or a stop, and waits until it answers.
    public void start() {
        broker = launched();
        awaitReady();
    }

    public void awaitReady() {
        Pause.until("Kafka answers, see " + log(), LIMIT, Duration.ofMillis(200), this::answers);
    }

    public Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers(), "default.api.timeout.ms", 30_000));
    }

    /// Reads whatever is there; belongs to no group.
    public KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers(), "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    public KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers(), "acks", "all", "max.request.size", 8_000_000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private boolean answers() {
        if (!broker.isAlive()) {
            throw new IllegalStateException("Kafka ended while starting; see " + log());
        }
        try (var admin = Admin.create(Map.of(
                "bootstrap.servers", bootstrapServers(), "default.api.timeout.ms", 4000, "request.timeout.ms", 3000))) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Child launched() {
        return Child.start(java("512m", "kafka.Kafka", settingsFile().toString()), environment, log());
    }

    private void format(Path settings) {
        var cluster = Uuid.randomUuid().toString();
        Child.run(
                java("128m", "kafka.tools.StorageTool", "format", "-t", cluster, "-c", settings.toString()), Map.of());
    }

    private static List<String> java(String heap, String main, String... arguments) {
        var options = List.of(
                Child.java(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Ground.classPath(),
                main);
        return java.util.stream.Stream.concat(options.stream(), java.util.stream.Stream.of(arguments))
                .toList();
    }

    private Path settingsFile() {
        return ground.data("kafka.properties");
    }

    private Path written() {
        try {
            return Files.writeString(settingsFile(), settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String settings() {
        return """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@127.0.0.1:%1$d
            listeners=PLAINTEXT://127.0.0.1:%2$d,CONTROLLER://127.0.0.1:%1$d,%3$s
            advertised.listeners=PLAINTEXT://127.0.0.1:%2$d,%4$s
            controller.listener.names=CONTROLLER
            inter.broker.listener.name=PLAINTEXT
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,%5$s
            log.dirs=%6$s
            auto.create.topics.enable=false
            num.partitions=4
            default.replication.factor=1
            min.insync.replicas=1
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=4
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.state.log.num.partitions=4
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            group.initial.rebalance.delay.ms=0
            log.retention.ms=-1
            log.index.size.max.bytes=1048576
            log.segment.bytes=67108864
            """.formatted(
                controller,
                port,
                ends("%s://127.0.0.1:%d", listeners),
                ends("%s://127.0.0.1:%d", advertised),
                listeners.keySet().stream().map(kind -> kind + ":PLAINTEXT").collect(Collectors.joining(",")),
                data());
    }

    private static String ends(String form, Map<Kind, Integer> ports) {
        return ports.entrySet().stream()
                .map(end -> form.formatted(end.getKey(), end.getValue()))
                .collect(Collectors.joining(","));
    }
}
