package io.undercurrent.proving.chaos.field;

import io.undercurrent.proving.calls.Pause;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One of the processes that together are a service. Whoever holds it down has to let it rise again.
public final class Replica {
    private static final Duration LIMIT = Duration.ofMinutes(4);

    private final Kind kind;
    private final String name;
    private final Path log;
    private final Map<String, String> settings;
    private final int port = Ground.freePort();
    private final int management = Ground.freePort();
    private volatile Launch launch;
    private volatile Optional<Child> process = Optional.empty();
    private volatile boolean wanted;

    Replica(Kind kind, String name, Ground ground, Map<String, String> settings) {
        this.kind = kind;
        this.name = name;
        this.log = ground.log(name);
        this.settings = settings;
        this.launch = Launch.asPackaged(kind);
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    public Launch launch() {
        return launch;
    }

    /// In force from the next start on.
    public void launch(Launch other) {
        launch = other;
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public URI management() {
        return URI.create("http://localhost:" + management);
    }

    public synchronized void start() {
        wanted = true;
        if (!isAlive()) {
            process = Optional.of(Child.start(launch.command(), environment(), log));
        }
    }

    public Optional<Child> process() {
        return process;
    }

    public boolean isAlive() {
        return process.map(Child::isAlive).orElse(false);
    }

    public boolean isReady() {
        return Web.ok(management().resolve("/q/health/ready"));
    }

    /// As Prometheus would read them; empty when nobody answers.
    public Optional<String> metrics() {
        return Web.text(management().resolve("/q/metrics"));
    }

    public void awaitReady() {
        Pause.until(name + " is ready, see " + log, LIMIT, Duration.ofMillis(250), this::isReady);
    }

    /// As `kill -9`. The keeper starts it again.
    public void kill() {
        process.ifPresent(Child::kill);
    }

    /// As a rolling update or a scale-down does it: SIGTERM, and after half a minute the end. It stays down until it is
    /// started.
    public void stop() {
        wanted = false;
        process.ifPresent(Child::terminate);
    }

    /// Dead, though nobody wanted it to be.
    boolean isMissed() {
        return wanted && !isAlive();
    }

    private Map<String, String> environment() {
        var environment = new LinkedHashMap<>(settings);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        environment.putAll(launch.environment());
        return environment;
    }
}
