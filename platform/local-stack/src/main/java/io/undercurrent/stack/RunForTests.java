package io.undercurrent.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/// PostgreSQL, Kafka and the sign-in for the tests of one or more builds; ends, data and all, when the last of them has
/// ended.
final class RunForTests {
    private final Home home;
    private final Stack stack;
    private final Foundation foundation;

    RunForTests(Home home, Ports ports, Progress progress) {
        this.home = home;
        this.stack = new Stack(home, progress);
        this.foundation = new Foundation(home, ports);
    }

    void run(long build) throws InterruptedException {
        new Leftovers(home.run("processes")).stop();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        stack.start(foundation.parts());
        var rooms = new TestRooms(this::room);
        announce(rooms.open(build));
        Thread.ofVirtual().start(this::watch);
        rooms.awaitDesertion();
    }

    private Map<String, String> room(int number, String module) {
        var database = "room_" + number;
        var prefix = "room-" + number + ".";
        foundation.ensureDatabase(database);
        foundation.ensureTopics(
                prefix,
                Stream.concat(ServiceKind.modules().stream(), Stream.of(module))
                        .distinct()
                        .toList());
        var settings = foundation.settings(database);
        ServiceKind.of(module)
                .ifPresent(kind -> kind.databaseApart.ifPresent(name -> {
                    foundation.ensureDatabase(database + "_" + name);
                    settings.putAll(foundation.settingsApart(name, database + "_" + name));
                }));
        settings.put("undercurrent.topic-prefix", prefix);
        return settings;
    }

    private void announce(int port) {
        try {
            var written = Files.writeString(home.run("address.new"), "http://127.0.0.1:%d/rooms/".formatted(port));
            Files.move(written, home.run("address"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch() {
        try {
            stack.watch();
        } catch (InterruptedException | StackFailure e) {
            throw new IllegalStateException(e);
        }
    }

    private void stop() {
        stack.stop();
        home.delete();
    }
}
