package io.undercurrent.signals.evidence.postgres;

import io.undercurrent.signals.evidence.Facts;
import io.undercurrent.signals.evidence.domain.FactsOfWeek;
import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Reads the next week in a thread of its own, outside the caller's transaction: what is committed counts.
final class ReadAhead implements Facts.InTurn {

    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("facts-ahead").daemon().factory());
    private final BlockingQueue<Future<FactsOfWeek>> ahead = new ArrayBlockingQueue<>(1);
    private final Iterator<YearWeek> weeks;
    private final Function<YearWeek, FactsOfWeek> read;

    ReadAhead(YearWeek first, YearWeek last, Function<YearWeek, FactsOfWeek> read) {
        this.weeks = Stream.iterate(first, week -> !week.isAfter(last), week -> week.plusWeeks(1))
                .iterator();
        this.read = read;
        order();
    }

    @Override
    public FactsOfWeek next() {
        var ordered = ahead.remove();
        try {
            var facts = ordered.get();
            order();
            return facts;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(e.getMessage());
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }

    private void order() {
        if (weeks.hasNext()) {
            var week = weeks.next();
            ahead.add(reader.submit(() -> read.apply(week)));
        }
    }
}
