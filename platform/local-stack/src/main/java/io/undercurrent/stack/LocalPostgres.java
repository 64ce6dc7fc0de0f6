package io.undercurrent.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// PostgreSQL from its own binaries, with durable writes and a kept data directory.
final class LocalPostgres implements Part {
    private final Home home;
    private final int port;
    private @Nullable EmbeddedPostgres server;

    LocalPostgres(Home home, Ports ports) {
        this.home = home;
        this.port = ports.number(Port.POSTGRES);
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.POSTGRES);
    }

    @Override
    public void launch() {
        System.setProperty("ot.epg.working-dir", binaries().toString());
        var log = ProcessBuilder.Redirect.appendTo(home.log(name()).toFile());
        try {
            server = durable(EmbeddedPostgres.builder())
                    .setDataDirectory(data())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new StackFailure("PostgreSQL did not start; see " + home.log(name()), e);
        }
    }

    @Override
    public boolean ready() {
        return databases().reachable();
    }

    @Override
    public ProcessHandle process() {
        try (var lines = Files.lines(data().resolve("postmaster.pid"))) {
            var pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL ended right after its start; see " + home.log(name()), e);
        }
    }

    @Override
    public void stop() {
        if (server == null) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL did not stop; see " + home.log(name()), e);
        }
    }

    Databases databases() {
        return new Databases(port);
    }

    private Path data() {
        return home.data(name());
    }

    // the library turns durability off for the sake of throw-away tests
    private static EmbeddedPostgres.Builder durable(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    /// Where the server's own programs were unpacked; known once it was launched.
    static Path programs() {
        try (var unpacked = Files.list(binaries())) {
            return unpacked.map(folder -> folder.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("postgres")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL's programs were not unpacked", e);
        }
    }

    private static Path binaries() {
        return Path.of(
                System.getProperty("java.io.tmpdir"), "undercurrent-postgres-" + System.getProperty("user.name"));
    }
}
