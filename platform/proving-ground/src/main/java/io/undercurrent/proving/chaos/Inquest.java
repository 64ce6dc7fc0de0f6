package io.undercurrent.proving.chaos;

import static io.undercurrent.proving.chaos.oracle.Breach.Promise.POISON_IS_LAID_ASIDE_ALONE;

import io.undercurrent.proving.calls.Addresses;
import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.chaos.clients.Ledger;
import io.undercurrent.proving.chaos.clients.Ledger.Acknowledged;
import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Kind;
import io.undercurrent.proving.chaos.field.Poison;
import io.undercurrent.proving.chaos.field.Replica;
import io.undercurrent.proving.chaos.oracle.Breach;
import io.undercurrent.proving.chaos.oracle.Copies;
import io.undercurrent.proving.chaos.oracle.Eavesdropper;
import io.undercurrent.proving.chaos.oracle.Oracle;
import io.undercurrent.proving.chaos.oracle.Row;
import io.undercurrent.proving.chaos.oracle.Witness;
import io.undercurrent.proving.chaos.oracle.World;
import io.undercurrent.proving.chaos.oracle.World.Copy;
import io.undercurrent.proving.chaos.oracle.World.Strain;
import io.undercurrent.proving.chaos.oracle.World.Told;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.threeten.extra.YearWeek;

/// Gathers everything after a run, lets a projection be built anew that nobody disturbs, and asks the oracle.
record Inquest(Field field, Ledger ledger, List<String> refused, List<Strain> strains, Consumer<String> say) {
    private static final String REBUILT = "rebuilt";
    private static final String DEAD = "select topic || '/' || partition || '/' || record_offset, '' from dead_letter";
    private static final String LAST_ROUND = "select max(week), '' from round";
    private static final Duration OFTEN = Duration.ofSeconds(5);
    private static final Duration SETTLING = Duration.ofMinutes(3);

    List<Breach> hold() {
        var live = field.replicas(Kind.SIGNALS).getFirst();
        settled(this::standing);
        evaluated(live);
        var quiet = rebuilt();
        var copies = new Copies(witness());
        settled(() -> world(copies.rebuilt(REBUILT), List.of(), List.of()));
        evaluated(quiet);
        var everything = new ArrayList<>(copies.told());
        everything.addAll(copies.rebuilt(REBUILT));
        everything.add(copies.quiet(REBUILT));
        var heard = new Eavesdropper(field.kafka()).everything();
        everything.addAll(deadLetters(heard.poison()));
        var breaches = Oracle.judge(world(everything, heard.told(), strains));
        field.dismiss(quiet);
        return breaches;
    }

    /// What is still on its way gets there, or it is a breach.
    private void settled(Supplier<World> look) {
        var end = Instant.now().plus(SETTLING);
        var open = Oracle.judge(look.get());
        while (!open.isEmpty() && Instant.now().isBefore(end)) {
            say.accept("Not yet: %d, such as %s".formatted(open.size(), open.getFirst()));
            Pause.of(OFTEN);
            open = Oracle.judge(look.get());
        }
    }

    private World standing() {
        return world(new Copies(witness()).told(), List.of(), List.of());
    }

    private World world(List<Copy> copies, List<Told> told, List<Strain> strains) {
        return new World(
                ledger.sent(),
                ledger.acknowledgedFrom(0).stream().map(Acknowledged::write).toList(),
                refused,
                witness().places(ledger.sent()),
                witness().headcounts(),
                copies,
                told,
                strains);
    }

    private Witness witness() {
        return new Witness(field.postgres());
    }

    private Replica rebuilt() {
        field.postgres().create(REBUILT);
        var quiet = field.another(Kind.SIGNALS, List.of(REBUILT));
        quiet.launch(quiet.launch().with("MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GROUP_ID", REBUILT));
        quiet.start();
        quiet.awaitReady();
        return quiet;
    }

    private void evaluated(Replica signals) {
        var week = witness().rows("signals", LAST_ROUND).getFirst().key();
        var nobody = URI.create("http://localhost:1");
        var stack = new Stack(new Addresses(nobody, nobody, signals.address(), field.signIn()));
        stack.signals().evaluate(week.isEmpty() ? YearWeek.of(2025, 26) : YearWeek.parse(week));
    }

    private List<Copy> deadLetters(List<Poison> poison) {
        return List.of(
                deadLetters("pilot", poison, "workforce.teams"), deadLetters("signals", poison, "undercurrent."));
    }

    /// @param topics those that the service reads have it in their names
    private Copy deadLetters(String database, List<Poison> poison, String topics) {
        var expected = poison.stream()
                .filter(record -> record.topic().contains(topics))
                .map(record -> new Row(record.place(), ""))
                .toList();
        return new Copy(
                database + ": dead letters",
                POISON_IS_LAID_ASIDE_ALONE,
                expected,
                witness().rows(database, DEAD));
    }
}
