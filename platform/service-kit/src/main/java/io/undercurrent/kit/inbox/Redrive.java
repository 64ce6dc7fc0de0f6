package io.undercurrent.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.undercurrent.kit.inbox.StoredLetters.Sought;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/// Takes a dead letter through the inbox again. Whoever comes second finds it settled.
@Singleton
class Redrive {

    private static final int LONGEST_TRANSACTION_SECONDS = 60;

    private final Jdbi jdbi;
    private final StoredLetters letters;
    private final RecordReader reader;
    private final Instance<Projection> projections;

    Redrive(Jdbi jdbi, StoredLetters letters, RecordReader reader, Instance<Projection> projections) {
        this.jdbi = jdbi;
        this.letters = letters;
        this.reader = reader;
        this.projections = projections;
    }

    /// What became of a letter.
    enum Outcome {
        REDRIVEN,
        STAYED,
        SETTLED_BEFORE,
        UNKNOWN
    }

    Outcome redrive(Place place, String by) {
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_TRANSACTION_SECONDS)
                    .call(() -> tryAgain(place, by));
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            return stay(place, new BadFact(Outage.rootOf(e)));
        }
    }

    /// Up to so many, in the order in which they were told.
    List<Outcome> redrive(Sought sought, int most, String by) {
        var waiting = new Sought(sought.topic(), sought.reason(), Optional.of(DeadLetter.State.WAITING));
        return letters.inOrder(waiting, most).stream()
                .map(letter -> redrive(letter.place(), by))
                .toList();
    }

    boolean discard(Place place, String by, String note) {
        return QuarkusTransaction.requiringNew().call(() -> letters.discard(place, by, note));
    }

    private Outcome tryAgain(Place place, String by) {
        goByTurnsWithTheInbox();
        var found = letters.lock(place);
        if (found.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        var letter = found.get();
        if (letter.state() != DeadLetter.State.WAITING) {
            return Outcome.SETTLED_BEFORE;
        }
        return switch (reader.read(letter.record())) {
            case Received.Bad bad -> stay(bad, place);
            case Received.Fact fact -> takeEffect(fact, place, by);
        };
    }

    private Outcome takeEffect(Received.Fact fact, Place place, String by) {
        projections.get().keep(List.of(fact.event()));
        letters.redriven(place, by);
        return Outcome.REDRIVEN;
    }

    private Outcome stay(Received.Bad bad, Place place) {
        letters.stay(place, DeadLetters.storable(bad.why()));
        return Outcome.STAYED;
    }

    private Outcome stay(Place place, BadFact bad) {
        QuarkusTransaction.requiringNew()
                .run(() -> letters.stay(place, DeadLetters.storable("refused: " + bad.getMessage())));
        return Outcome.STAYED;
    }

    // who holds the inbox still, such as a replay that switches, holds this still too
    private void goByTurnsWithTheInbox() {
        jdbi.useHandle(handle -> handle.execute("lock table inbox_position in row exclusive mode"));
    }
}
