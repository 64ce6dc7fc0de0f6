package io.undercurrent.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;

/// One Kafka broker that is its own controller (KRaft), in a JVM of its own, with a kept data directory.
final class LocalKafka implements Part {
    private final Home home;
    private final Ports ports;
    private @Nullable ProcessHandle process;

    LocalKafka(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.KAFKA, Port.KAFKA_CONTROLLER);
    }

    @Override
    public void launch() {
        var settings = written(BrokerSettings.of(ports, home.data(name())));
        if (!formatted()) {
            format(settings);
        }
        process = java("512m", "kafka.Kafka", settings.toString());
    }

    @Override
    public boolean ready() {
        return topics().reachable();
    }

    @Override
    public ProcessHandle process() {
        return Objects.requireNonNull(process, "Kafka was never launched");
    }

    @Override
    public void stop() {
        if (process != null) {
            Child.stop(process);
        }
    }

    Topics topics() {
        return new Topics("127.0.0.1:" + ports.number(Port.KAFKA));
    }

    private Path written(String settings) {
        try {
            return Files.writeString(home.run("kafka.properties"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean formatted() {
        return Files.exists(home.data(name()).resolve("meta.properties"));
    }

    private void format(Path settings) {
        var cluster = Uuid.randomUuid().toString();
        var tool = java("128m", "kafka.tools.StorageTool", "format", "-t", cluster, "-c", settings.toString());
        Child.endedWithin(tool, Duration.ofMinutes(1));
        if (!formatted()) {
            throw new StackFailure("Kafka's storage could not be formatted; see " + home.log(name()));
        }
    }

    private ProcessHandle java(String heap, String... mainAndArguments) {
        var options = Stream.of("-Xmx" + heap, "-XX:+UseSerialGC", "-cp", Child.classPath());
        var command = Stream.concat(options, Stream.of(mainAndArguments)).toList();
        return Child.launch(home.log(name()), command, Map.of());
    }
}
