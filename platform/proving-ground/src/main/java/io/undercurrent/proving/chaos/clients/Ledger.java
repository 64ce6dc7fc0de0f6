package io.undercurrent.proving.chaos.clients;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.undercurrent.proving.calls.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What was sent and what was acknowledged, on the disk before anybody goes on.
public final class Ledger implements AutoCloseable {
    private final FileChannel file;
    private final List<Write> sent = new ArrayList<>();
    private final List<Acknowledged> acknowledged = new ArrayList<>();

    public record Acknowledged(Write write, Instant at) {}

    private record Line(String what, String id, Instant at, List<Write> writes) {
        String text() {
            return Json.write(List.of(what, id, at.toString(), writes)) + "\n";
        }
    }

    public Ledger(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// From now on it may be true; until it is acknowledged nobody can say so.
    public synchronized void sent(String id, List<Write> writes) {
        append(new Line("sent", id, Instant.now(), writes), false);
        sent.addAll(writes);
    }

    public synchronized void acknowledged(String id, List<Write> writes) {
        var now = Instant.now();
        append(new Line("acknowledged", id, now, writes), true);
        writes.forEach(write -> acknowledged.add(new Acknowledged(write, now)));
    }

    public synchronized List<Write> sent() {
        return List.copyOf(sent);
    }

    public synchronized int size() {
        return acknowledged.size();
    }

    /// Those acknowledged, in order, from this place on.
    public synchronized List<Acknowledged> acknowledgedFrom(int place) {
        return List.copyOf(acknowledged.subList(place, acknowledged.size()));
    }

    private void append(Line line, boolean forced) {
        try {
            file.write(ByteBuffer.wrap(line.text().getBytes(UTF_8)));
            if (forced) {
                file.force(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
