package io.undercurrent.proving.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

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
        try (var crowd = new Crowd(server, clients, requests, nanosBetween)) {
            return crowd.delays();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
