package io.undercurrent.proving.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Many clients at once, each waiting for an answer before it sends the next request.
record Load(URI server, int clients) {

    /// Requests answered well in a second, when everybody sends as fast as it goes.
    double perSecond(List<byte[]> requests) {
        var watch = new Stopwatch();
        send(requests, 0);
        return requests.size() / watch.milliseconds() * 1000;
    }

    /// Milliseconds from when a request was due to its answer, when so many are due in a second.
    Quantiles delays(List<byte[]> requests, double perSecond) {
        return send(requests, 1e9 / perSecond);
    }

    private Quantiles send(List<byte[]> requests, double nanosBetween) {
        var delays = new Quantiles();
        var next = new AtomicInteger();
        var start = System.nanoTime();
        try (var crowd = Executors.newFixedThreadPool(clients)) {
            var work = IntStream.range(0, clients)
                    .mapToObj(_ -> crowd.submit(() -> send(requests, next, start, nanosBetween, delays)))
                    .toList();
            for (var client : work) {
                client.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return delays;
    }

    private void send(List<byte[]> requests, AtomicInteger next, long start, double nanosBetween, Quantiles delays) {
        try (var client = new LeanClient(server)) {
            for (var turn = next.getAndIncrement(); turn < requests.size(); turn = next.getAndIncrement()) {
                var due = start + (long) (turn * nanosBetween);
                LockSupport.parkNanos(due - System.nanoTime());
                var from = nanosBetween == 0 ? System.nanoTime() : due;
                var status = client.send(requests.get(turn));
                if (status >= 300) {
                    throw new IllegalStateException("Answered with " + status);
                }
                note(delays, (System.nanoTime() - from) / 1e6, nanosBetween);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void note(Quantiles delays, double milliseconds, double nanosBetween) {
        if (nanosBetween > 0) {
            synchronized (delays) {
                delays.add(milliseconds);
            }
        }
    }
}
