package io.undercurrent.stack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Gives each test run a room of its own, and tells when the last build that came has gone.
final class TestRooms {
    private final HttpServer server;
    private final AtomicInteger numbers = new AtomicInteger();
    private final ConcurrentMap<Long, Boolean> builds = new ConcurrentHashMap<>();
    private final CountDownLatch deserted = new CountDownLatch(1);
    private final BiFunction<Integer, String, Map<String, String>> furnish;

    TestRooms(BiFunction<Integer, String, Map<String, String>> furnish) {
        this.furnish = furnish;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens for the build with this process id.
    int open(long build) {
        stayFor(build);
        server.createContext("/rooms", this::answer);
        server.start();
        return server.getAddress().getPort();
    }

    void awaitDesertion() throws InterruptedException {
        deserted.await();
        server.stop(0);
    }

    // POST /rooms/MODULE with the build's process id as body
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var build = Long.parseLong(text(exchange));
            if (deserted.getCount() == 0) {
                exchange.sendResponseHeaders(410, -1);
                return;
            }
            stayFor(build);
            var path = exchange.getRequestURI().getPath();
            var room = furnish.apply(numbers.incrementAndGet(), path.substring(path.lastIndexOf('/') + 1));
            respond(exchange, room);
        }
    }

    private void stayFor(long build) {
        if (builds.put(build, true) == null) {
            var left = ProcessHandle.of(build)
                    .<CompletableFuture<?>>map(ProcessHandle::onExit)
                    .orElseGet(() -> CompletableFuture.completedFuture(build));
            var _ = left.thenRun(() -> leave(build));
        }
    }

    private void leave(long build) {
        builds.remove(build);
        if (builds.isEmpty()) {
            deserted.countDown();
        }
    }

    private static String text(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static void respond(HttpExchange exchange, Map<String, String> room) throws IOException {
        var body = room.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }
}
