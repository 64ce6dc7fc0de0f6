package io.undercurrent.proving.chaos.fault;

import io.undercurrent.proving.calls.Addresses;
import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.calls.RelayDesk;
import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Kind;
import io.undercurrent.proving.chaos.field.Replica;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/// F12: a database is lost and restored from a backup older than what was told. The service refuses to tell until
/// somebody confirms; those whose acknowledged writes are gone send them again.
public final class RestoredDatabase implements Fault {
    private static final List<Kind> KINDS = List.of(Kind.SURVEY, Kind.PILOT);
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration OFTEN = Duration.ofMillis(250);

    private final Clients clients;

    public RestoredDatabase(Clients clients) {
        this.clients = clients;
    }

    @Override
    public String key() {
        return "F12";
    }

    @Override
    public String name() {
        return "a database restored from an older backup";
    }

    @Override
    public Injury inflict(Field field, RandomGenerator chance) {
        var kind = KINDS.get(chance.nextInt(KINDS.size()));
        var older = Duration.ofSeconds(10 + chance.nextInt(30));
        var backup = new Backup(field.postgres(), kind.databases().getFirst());
        var taken = backup.take();
        Pause.of(older);
        var began = Instant.now();
        clients.hold(kind);
        try {
            restore(field.replicas(kind), backup);
            beginAnew(field, kind);
            clients.sendAgain(kind, taken);
        } finally {
            clients.release(kind);
        }
        return new Injury(key(), "%s, %d s old".formatted(kind.module(), older.toSeconds()), began, Instant.now());
    }

    private static void restore(List<Replica> replicas, Backup backup) {
        replicas.forEach(Replica::stop);
        backup.restore();
        replicas.forEach(Replica::start);
        replicas.forEach(Replica::awaitReady);
    }

    /// The relay says by itself that it knows less than was told, and tells nothing until it is allowed to.
    private static void beginAnew(Field field, Kind kind) {
        var desk = desk(field, field.replicas(kind).getFirst().address());
        Pause.until(
                "the relay of the restored " + kind.module() + " refuses to tell",
                LIMIT,
                OFTEN,
                () -> desk.look().refuses());
        desk.beginHistory(desk.look().epoch());
        Pause.until(
                "the relay of the restored " + kind.module() + " tells again",
                LIMIT,
                OFTEN,
                () -> desk.look().tells());
    }

    private static RelayDesk desk(Field field, URI service) {
        return new Stack(new Addresses(service, service, service, field.signIn())).relayOf(service);
    }
}
