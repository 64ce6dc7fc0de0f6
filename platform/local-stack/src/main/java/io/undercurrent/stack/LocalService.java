package io.undercurrent.stack;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One of the three services, started from its packaged jar.
final class LocalService implements Part {
    private final ServiceKind kind;
    private final Home home;
    private final Ports ports;
    private final Map<String, String> environment;
    private @Nullable ProcessHandle process;

    LocalService(ServiceKind kind, Home home, Ports ports, Map<String, String> environment) {
        this.kind = kind;
        this.home = home;
        this.ports = ports;
        this.environment = environment;
    }

    @Override
    public String name() {
        return kind.module;
    }

    @Override
    public List<Port> ports() {
        return List.of(kind.port, kind.management);
    }

    @Override
    public void launch() {
        var jar = Checkout.root().resolve(kind.module).resolve("target/quarkus-app/quarkus-run.jar");
        if (Files.notExists(jar)) {
            throw new StackFailure(kind.module + " is not built: ./mvnw -DskipTests package");
        }
        // two processors do not gather garbage faster than one, and a collector that runs beside takes from who works
        var command =
                List.of("-Xmx" + heap(), "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-jar", jar.toString());
        process = Child.launch(home.log(name()), command, environment);
    }

    /// Enough for an organisation of some thousand teams, unless UNDERCURRENT_HEAP says otherwise.
    private static String heap() {
        return System.getenv().getOrDefault("UNDERCURRENT_HEAP", "384m");
    }

    @Override
    public boolean ready() {
        return Answers.ok("http://127.0.0.1:%d/q/health/ready".formatted(ports.number(kind.management)));
    }

    @Override
    public ProcessHandle process() {
        return Objects.requireNonNull(process, "The service was never launched");
    }

    @Override
    public void stop() {
        if (process != null) {
            Child.stop(process);
        }
    }
}
