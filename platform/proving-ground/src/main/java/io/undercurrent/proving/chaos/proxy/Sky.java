package io.undercurrent.proving.chaos.proxy;

import io.undercurrent.proving.chaos.proxy.Weather.Blackhole;
import io.undercurrent.proving.chaos.proxy.Weather.Clear;
import io.undercurrent.proving.chaos.proxy.Weather.Closed;
import io.undercurrent.proving.chaos.proxy.Weather.CutAfterCommit;
import io.undercurrent.proving.chaos.proxy.Weather.CutBeforeCommit;
import io.undercurrent.proving.chaos.proxy.Weather.LateCommits;
import io.undercurrent.proving.chaos.proxy.Weather.Narrow;
import io.undercurrent.proving.chaos.proxy.Weather.Slow;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/// The weather over all lines of one proxy, now.
final class Sky {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private Weather weather = new Clear();
    private int cutsLeft;
    private boolean everySecond;

    synchronized void turn(Weather next) {
        weather = next;
        cutsLeft = cuts(next);
        notifyAll();
    }

    synchronized boolean takesCalls() {
        return !(weather instanceof Closed);
    }

    synchronized boolean cutsBeforeCommit() {
        return weather instanceof CutBeforeCommit && cutsLeft-- > 0;
    }

    synchronized boolean cutsAfterCommit() {
        return weather instanceof CutAfterCommit && cutsLeft-- > 0;
    }

    synchronized int cutsLeft() {
        return Math.max(0, cutsLeft);
    }

    void pass(Heard.Piece piece, OutputStream out) throws IOException, InterruptedException {
        Thread.sleep(delayOf(piece));
        awaitPassage();
        out.write(piece.bytes());
        out.flush();
    }

    private synchronized Duration delayOf(Heard.Piece piece) {
        return switch (weather) {
            case Slow(var delay) -> delay;
            case Narrow(var bytesPerSecond) ->
                A_SECOND.multipliedBy(piece.bytes().length).dividedBy(bytesPerSecond);
            case LateCommits(var delay) -> piece.commits() && isEverySecond() ? delay : Duration.ZERO;
            case Clear _, Blackhole _, Closed _, CutBeforeCommit _, CutAfterCommit _ -> Duration.ZERO;
        };
    }

    private boolean isEverySecond() {
        everySecond = !everySecond;
        return everySecond;
    }

    private synchronized void awaitPassage() throws InterruptedException {
        while (weather instanceof Blackhole) {
            wait();
        }
    }

    private static int cuts(Weather weather) {
        return switch (weather) {
            case CutBeforeCommit(var times) -> times;
            case CutAfterCommit(var times) -> times;
            case Clear _, Blackhole _, Closed _, Slow _, Narrow _, LateCommits _ -> 0;
        };
    }
}
