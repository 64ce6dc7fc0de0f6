package io.undercurrent.proving.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;

/// Clients that share one thread, so that they take as little as can be of the processors they share with the service.
final class Crowd implements Closeable {
    private static final long BLINK = 50_000;

    private final Selector selector = Selector.open();
    private final Queue<CrowdClient> idle = new ArrayDeque<>();
    private final List<CrowdClient> clients = new ArrayList<>();
    private final List<byte[]> requests;
    private final double nanosBetween;
    private final long start;
    private final double[] delays;
    private int sent;
    private int answered;

    /// No time between requests means that each is due as soon as a client is idle.
    Crowd(URI server, int size, List<byte[]> requests, double nanosBetween) throws IOException {
        this.requests = requests;
        this.nanosBetween = nanosBetween;
        this.delays = new double[requests.size()];
        for (var number = 0; number < size; number++) {
            clients.add(new CrowdClient(server, selector));
        }
        idle.addAll(clients);
        start = System.nanoTime();
    }

    /// Sends everything, and says how many milliseconds each took.
    Quantiles delays() throws IOException {
        while (answered < requests.size()) {
            sendWhatIsDue();
            hear();
        }
        return Quantiles.of(delays);
    }

    private void sendWhatIsDue() throws IOException {
        while (sent < requests.size() && !idle.isEmpty() && dueIn() <= 0) {
            var due = nanosBetween == 0 ? System.nanoTime() : due();
            idle.remove().send(requests.get(sent++), due);
        }
    }

    private long due() {
        return start + (long) (sent * nanosBetween);
    }

    private long dueIn() {
        return nanosBetween == 0 ? 0 : due() - System.nanoTime();
    }

    private void hear() throws IOException {
        if (nanosBetween == 0 || idle.isEmpty() || sent == requests.size()) {
            selector.select(this::hear);
        } else if (selector.selectNow(this::hear) == 0) {
            LockSupport.parkNanos(Math.min(BLINK, dueIn()));
        }
    }

    private void hear(SelectionKey key) {
        try {
            var client = (CrowdClient) key.attachment();
            client.status().ifPresent(status -> answered(client, status));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answered(CrowdClient client, int status) {
        if (status >= 300) {
            throw new IllegalStateException("Answered with " + status);
        }
        delays[answered++] = (System.nanoTime() - client.since()) / 1e6;
        idle.add(client);
    }

    @Override
    public void close() throws IOException {
        for (var client : clients) {
            client.close();
        }
        selector.close();
    }
}
