package io.undercurrent.survey.answer.postgres;

import io.undercurrent.survey.answer.domain.Batch;
import io.undercurrent.survey.answer.domain.Dropped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Whatever arrives while one batch is being committed makes the next, in random order: the order of rows tells nothing
/// of the order of arrival, and the disk is asked once for many.
@ApplicationScoped
class GroupCommit {

    private static final Duration FAREWELL = Duration.ofSeconds(10);
    private static final Duration LOOK_UP = Duration.ofMillis(200);

    private final AnswerTable table;
    private final Batch batch;
    private final SecureRandom chance = new SecureRandom();
    private final BlockingQueue<Waiting> arrivals = new LinkedBlockingQueue<>();
    private final List<Thread> threads;
    private volatile boolean stopping;

    GroupCommit(AnswerTable table, Batch batch) {
        this.table = table;
        this.batch = batch;
        this.threads = Stream.generate(() -> Thread.ofPlatform().name("answers").unstarted(this::work))
                .limit(batch.atATime())
                .toList();
    }

    private record Waiting(SheetRow row, CompletableFuture<Dropped> word) {}

    void start(@Observes Startup event) {
        threads.forEach(Thread::start);
    }

    void stop(@Observes Shutdown event) throws InterruptedException {
        stopping = true;
        for (var thread : threads) {
            thread.join(FAREWELL);
        }
    }

    /// Told when the row's batch is committed.
    CompletionStage<Dropped> keep(SheetRow row) {
        var word = new CompletableFuture<Dropped>();
        arrivals.add(new Waiting(row, word));
        return word;
    }

    private void work() {
        List<Waiting> next = new ArrayList<>();
        while (!stopping || !arrivals.isEmpty() || !next.isEmpty()) {
            fill(next);
            next = commit(next);
        }
    }

    private void fill(List<Waiting> next) {
        try {
            if (next.isEmpty()) {
                var first = arrivals.poll(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS);
                if (first != null) {
                    next.add(first);
                }
            }
            arrivals.drainTo(next, batch.atMost() - next.size());
        } catch (InterruptedException _) {
            stopping = true;
        }
    }

    /// Who has to wait for the next batch, because a sheet with the same ballot is in this one.
    private List<Waiting> commit(List<Waiting> gathered) {
        var now = new HashMap<SheetRow.Place, Waiting>();
        var later = new ArrayList<Waiting>();
        for (var waiting : gathered) {
            if (now.putIfAbsent(waiting.row().place(), waiting) != null) {
                later.add(waiting);
            }
        }
        commit(now);
        return later;
    }

    private void commit(Map<SheetRow.Place, Waiting> now) {
        if (now.isEmpty()) {
            return;
        }
        var shuffled = new ArrayList<>(now.values());
        Collections.shuffle(shuffled, chance);
        try {
            var kept = table.keep(shuffled.stream().map(Waiting::row).toList());
            now.forEach((place, waiting) -> waiting.word().complete(kept.getOrDefault(place, Dropped.BOX_SHUT)));
        } catch (RuntimeException outage) {
            now.values().forEach(waiting -> waiting.word().completeExceptionally(outage));
        }
    }
}
