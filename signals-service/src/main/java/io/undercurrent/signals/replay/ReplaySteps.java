package io.undercurrent.signals.replay;

import io.undercurrent.signals.detection.Turn;
import io.undercurrent.signals.evidence.FactsBeside;
import io.undercurrent.signals.evidence.FactsBeside.Stage;
import io.undercurrent.signals.evidence.Retold;
import io.undercurrent.signals.evidence.ToldAgain;
import io.undercurrent.signals.evidence.domain.Comparison;
import io.undercurrent.signals.replay.domain.Order;
import io.undercurrent.signals.replay.domain.Replay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The steps of a replay: each takes effect whole, in one process, and only while the replay is wanted.
@ApplicationScoped
class ReplaySteps {

    private static final int MOST_PARTS_WHILE_HELD = 20;

    private final Replays replays;
    private final FactsBeside beside;
    private final ToldAgain toldAgain;
    private final Turn rounds;

    ReplaySteps(Replays replays, FactsBeside beside, ToldAgain toldAgain, Turn rounds) {
        this.replays = replays;
        this.beside = beside;
        this.toldAgain = toldAgain;
        this.rounds = rounds;
    }

    /// What is to be done; whatever nobody wants any more is removed.
    @Transactional
    Optional<Order> order() {
        var order = replays.underWay();
        if (order.isEmpty() && !beside.isEmpty() && replays.takeTurn()) {
            beside.remove();
        }
        return order;
    }

    @Transactional
    void tidyUp() {
        if (replays.takeTurn() && replays.underWay().isEmpty()) {
            beside.remove();
        }
    }

    /// Where to go on. After a crash of the database the heaps are empty, and the beginning is the place.
    @Transactional
    Stage stage(Order order) {
        takeTurn();
        return beside.stage(order.id()).orElseGet(() -> {
            beside.begin(order.id(), toldAgain.beginnings());
            note(order, false);
            return beside.stage(order.id()).orElseThrow();
        });
    }

    @Transactional
    void gather(Order order, Stage from, Retold retold) {
        goOnFrom(order, from);
        beside.gather(retold);
        note(order, false);
    }

    @Transactional
    void fold(Order order, Stage from) {
        goOnFrom(order, from);
        beside.fold();
        note(order, false);
    }

    @Transactional
    void keep(Order order, Stage from, Retold retold) {
        goOnFrom(order, from);
        beside.keep(retold);
        note(order, false);
    }

    /// While a round runs, it reads the facts in use: then the switch waits for the next time.
    @Transactional
    void switchOver(Order order, Instant now) {
        takeTurn();
        note(order, true);
        if (rounds.take()) {
            beside.holdStill();
            keepTheRest(here(order));
            beside.keep(new Retold(toldAgain.redriven(), here(order).next(), true));
            end(order, beside.compare(), now);
        }
    }

    @Transactional
    void fail(String why, Instant now) {
        replays.underWay()
                .ifPresent(order -> replays.end(new Replay.Failed(order, beside.progress(), List.of(), now, why)));
    }

    private void keepTheRest(Stage stage) {
        try (var rest = toldAgain.from(stage.next())) {
            for (int part = 0; part < MOST_PARTS_WHILE_HELD; part++) {
                var retold = rest.next();
                if (retold.isAll()) {
                    return;
                }
                beside.keep(retold);
            }
        }
        throw new ReplayIsOver("The rest is too much to be waited for");
    }

    private Stage here(Order order) {
        return beside.stage(order.id()).orElseThrow();
    }

    private void end(Order order, List<Comparison> comparison, Instant now) {
        var progress = beside.progress();
        if (!order.forced() && comparison.stream().anyMatch(Comparison::forgets)) {
            beside.remove();
            mustHaveBeenWanted(replays.end(new Replay.Failed(
                    order,
                    progress,
                    comparison,
                    now,
                    "The topics no longer hold everything that is known: look at missing and older"
                            + " rows; force takes the rebuilt facts all the same")));
        } else {
            beside.replaceThoseInUse();
            mustHaveBeenWanted(replays.end(new Replay.Switched(order, progress, comparison, now)));
        }
    }

    private void goOnFrom(Order order, Stage from) {
        takeTurn();
        if (!beside.stage(order.id()).equals(Optional.of(from))) {
            throw new ReplayIsOver("Somebody else went on with it");
        }
    }

    private void takeTurn() {
        if (!replays.takeTurn()) {
            throw new ReplayIsOver("Somebody else works on it");
        }
    }

    private void note(Order order, boolean caughtUp) {
        mustHaveBeenWanted(replays.note(order.id(), caughtUp, beside.progress()));
    }

    private static void mustHaveBeenWanted(boolean stillUnderWay) {
        if (!stillUnderWay) {
            throw new ReplayIsOver("It was cancelled");
        }
    }
}
