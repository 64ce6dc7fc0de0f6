package io.undercurrent.proving.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Many people who do not know of each other: when each request is due was decided before the first was sent, and a
/// slow answer puts off nobody else's.
record OpenLoop(URI server, int clients) {

    /// When each request was due and when it was acknowledged, by the clock of the process.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sent(long[] due, long[] acknowledged) {}

    /// Due at the moments of a Poisson process with so many in a second.
    Sent send(List<byte[]> requests, double perSecond) {
        var due = moments(requests.size(), perSecond);
        var acknowledged = new long[due.length];
        var next = new AtomicInteger();
        try (var crowd = Executors.newFixedThreadPool(clients)) {
            var work = IntStream.range(0, clients)
                    .mapToObj(_ -> crowd.submit(() -> send(requests, next, due, acknowledged)))
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
        return new Sent(due, acknowledged);
    }

    private static long[] moments(int count, double perSecond) {
        var chance = new SplittableRandom(11);
        var moments = new long[count];
        var moment = (double) System.nanoTime();
        for (var at = 0; at < count; at++) {
            moment -= Math.log(1 - chance.nextDouble()) / perSecond * 1e9;
            moments[at] = (long) moment;
        }
        return moments;
    }

    private void send(List<byte[]> requests, AtomicInteger next, long[] due, long[] acknowledged) {
        try (var client = new LeanClient(server)) {
            for (var turn = next.getAndIncrement(); turn < due.length; turn = next.getAndIncrement()) {
                LockSupport.parkNanos(due[turn] - System.nanoTime());
                var status = client.send(requests.get(turn));
                if (status >= 300) {
                    throw new IllegalStateException("Answered with " + status);
                }
                acknowledged[turn] = System.nanoTime();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
