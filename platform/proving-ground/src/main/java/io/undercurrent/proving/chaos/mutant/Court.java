package io.undercurrent.proving.chaos.mutant;

import static io.undercurrent.proving.chaos.oracle.Breach.Promise.COPIES_ARE_TRUE;
import static io.undercurrent.proving.chaos.oracle.Breach.Promise.NOTHING_IS_TWICE;
import static io.undercurrent.proving.chaos.oracle.Breach.Promise.POISON_IS_LAID_ASIDE_ALONE;

import io.undercurrent.proving.chaos.clients.Ledger;
import io.undercurrent.proving.chaos.clients.Ledger.Acknowledged;
import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.oracle.Breach;
import io.undercurrent.proving.chaos.oracle.Copies;
import io.undercurrent.proving.chaos.oracle.Oracle;
import io.undercurrent.proving.chaos.oracle.Row;
import io.undercurrent.proving.chaos.oracle.Witness;
import io.undercurrent.proving.chaos.oracle.World;
import io.undercurrent.proving.chaos.oracle.World.Copy;
import io.undercurrent.proving.chaos.oracle.World.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks the oracle of the run what it makes of the field as it stands, while nobody works.
record Court(Field field, Ledger ledger) {
    private static final String DEAD = "select topic || '/' || partition || '/' || record_offset, '' from dead_letter";

    /// Nobody restores anything here, so also what nobody acknowledged is the same wherever it stands.
    Set<Breach> breaches() {
        var witness = new Witness(field.postgres());
        var copies = new ArrayList<>(new Copies(witness).told());
        var places = witness.places(ledger.sent());
        copies.add(new Copy(
                "signals: usage as in pilot",
                COPIES_ARE_TRUE,
                rows("pilot: usage", places),
                rows("signals: usage", places)));
        for (var database : List.of("pilot", "signals")) {
            copies.add(new Copy(
                    database + ": dead letters", POISON_IS_LAID_ASIDE_ALONE, List.of(), witness.rows(database, DEAD)));
        }
        return new HashSet<>(Oracle.judge(new World(
                ledger.sent(),
                ledger.acknowledgedFrom(0).stream().map(Acknowledged::write).toList(),
                List.of(),
                places,
                witness.headcounts(),
                copies,
                List.of(),
                List.of())));
    }

    private static List<Row> rows(String name, List<Place> places) {
        return places.stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    /// What was told more than once, though nothing had gone wrong that would have been a reason for it.
    Set<Breach> echoes() {
        return new Echoes(field.kafka(), "undercurrent.pilot.usage.v1")
                .idsToldTwice().stream()
                        .map(id -> new Breach(NOTHING_IS_TWICE, id + " was told twice"))
                        .collect(Collectors.toSet());
    }
}
