package io.undercurrent.proving.chaos.mutant;

import io.undercurrent.proving.calls.Addresses;
import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.chaos.clients.Availability;
import io.undercurrent.proving.chaos.clients.Crew;
import io.undercurrent.proving.chaos.clients.Crowd;
import io.undercurrent.proving.chaos.clients.Founding;
import io.undercurrent.proving.chaos.clients.Front;
import io.undercurrent.proving.chaos.clients.Ledger;
import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Kind;
import io.undercurrent.proving.chaos.oracle.Breach;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// One field in which clients work while the sound product, and then each mutant, is harmed. The oracle of the run
/// judges them, but for what nobody harmed: there it is counted what was told twice, which readers never see.
public final class Trials implements AutoCloseable {
    private static final int PER_SECOND = 16;
    private static final Duration BEFORE = Duration.ofSeconds(4);
    private static final Duration SURELY_SETTLED = Duration.ofMinutes(2);
    private static final Duration SETTLING = Duration.ofSeconds(12);
    private static final Duration OFTEN = Duration.ofSeconds(1);

    private static final int CALM_LOOKS = 4;

    private final Path home;
    private final Field field;
    private final Ledger ledger;
    private final Court court;
    private final Crew crew = Crew.ofTeams(8, 0, 0);
    private final Map<String, String> pilots;
    private final Availability availability = new Availability();
    private long crowds;

    public Trials(Path home) {
        this.home = home;
        field = Field.start(home, UnaryOperator.identity());
        ledger = new Ledger(home.resolve("ledger.ndjson"));
        court = new Court(field, ledger);
        field.replicas().forEach(availability::look);
        pilots = new Founding(new Stack(addresses()), crew, ledger).begin();
    }

    /// What the oracle says of the product as it is shipped, after every harm.
    public Set<Breach> ofTheSoundProduct() {
        var breaches = new HashSet<>(found(() -> work(Harm.NONE), court::echoes));
        for (var harm : Harm.values()) {
            work(harm);
        }
        breaches.addAll(settled(Set.of(), court::breaches, SURELY_SETTLED));
        return breaches;
    }

    /// What the oracle finds of a mutant, after it has been replaced by the sound product again: so nothing is only
    /// late.
    public Set<Breach> of(Mutant mutant) {
        Supplier<Set<Breach>> look = mutant.harm() == Harm.NONE ? court::echoes : court::breaches;
        return found(
                () -> {
                    mutant.plant(field, home);
                    work(mutant.harm());
                    mutant.heal(field);
                },
                look);
    }

    @Override
    public void close() {
        ledger.close();
        field.close();
    }

    private static Set<Breach> found(Runnable trial, Supplier<Set<Breach>> look) {
        var known = look.get();
        trial.run();
        return settled(known, look, SETTLING);
    }

    /// What is new and stays; nothing is, once some looks in a row have found nothing.
    private static Set<Breach> settled(Set<Breach> known, Supplier<Set<Breach>> look, Duration patience) {
        var end = Instant.now().plus(patience);
        var fresh = new HashSet<Breach>();
        for (var calm = 0; calm < CALM_LOOKS && Instant.now().isBefore(end); ) {
            Pause.of(OFTEN);
            fresh.clear();
            fresh.addAll(look.get());
            fresh.removeAll(known);
            calm = fresh.isEmpty() ? calm + 1 : 0;
        }
        return fresh;
    }

    // each crowd has a number of its own, which is in the keys of its requests
    private void work(Harm harm) {
        var crowd = new Crowd(new Front(field, availability), ledger, PER_SECOND);
        crowd.begin(crew, pilots, ++crowds);
        Pause.of(BEFORE);
        harm.over(field);
        crowd.end();
    }

    private Addresses addresses() {
        return new Addresses(first(Kind.SURVEY), first(Kind.PILOT), first(Kind.SIGNALS), field.signIn());
    }

    private URI first(Kind kind) {
        return field.replicas(kind).getFirst().address();
    }
}
