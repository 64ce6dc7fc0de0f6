package io.undercurrent.proving.chaos.mutant;

import static io.undercurrent.proving.chaos.field.Kind.PILOT;
import static io.undercurrent.proving.chaos.field.Kind.SIGNALS;

import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A service with one defect, and what brings it to light.
///
/// @param database settings of PostgreSQL, where the defect lies there
public record Mutant(String name, Kind victim, List<Defect> defects, Map<String, String> database, Harm harm) {
    private static final String OUTBOX = "io.undercurrent.kit.outbox.";
    private static final String INBOX = "io.undercurrent.kit.inbox.";

    private Mutant(String name, Kind victim, Harm harm, Defect... defects) {
        this(name, victim, List.of(defects), Map.of(), harm);
    }

    /// Treated like the others, but without any defect: what is found of them would be the treatment's doing.
    public static List<Mutant> sound() {
        return List.of(
                new Mutant("merely replaced", PILOT, Harm.COMMITS_OF_PILOT_ARE_CUT_OFF),
                new Mutant("merely replaced", SIGNALS, Harm.COMMITS_OF_SIGNALS_ARE_CUT_OFF));
    }

    /// The last one makes the relay refuse to tell: nothing comes after it.
    public static List<Mutant> all() {
        return List.of(
                new Mutant(
                        "publish before commit",
                        PILOT,
                        Harm.COMMITS_OF_PILOT_ARE_CUT_OFF,
                        new ConnectionApart(OUTBOX + "UnsentRows")),
                new Mutant(
                        "cursor by id",
                        PILOT,
                        Harm.COMMITS_OF_PILOT_ARE_LATE,
                        new OtherWords("< pg_snapshot_xmin(pg_current_snapshot())", "is not null")),
                new Mutant(
                        "no fence",
                        PILOT,
                        Harm.NONE,
                        new OtherWords("pg_try_advisory_lock(hashtext('undercurrent.outbox.relay'))", "true")),
                new Mutant(
                        "nack-all to the dead letters",
                        SIGNALS,
                        Harm.COMMITS_OF_SIGNALS_ARE_CUT_OFF,
                        new FixedAnswer(INBOX + "Outage", "isBehind", false)),
                new Mutant(
                        "position before the effect",
                        SIGNALS,
                        Harm.COMMITS_OF_SIGNALS_ARE_CUT_OFF,
                        new ConnectionApart(INBOX + "Positions")),
                new Mutant(
                        "no dedupe by revision",
                        SIGNALS,
                        Harm.OLD_FACTS_ARE_TOLD_AGAIN,
                        new OtherWords("where old.revision < excluded.revision", "")),
                new Mutant(
                        "synchronous_commit=off",
                        PILOT,
                        List.of(),
                        Map.of("synchronous_commit", "off", "wal_writer_delay", "10s", "wal_writer_flush_after", "1GB"),
                        Harm.POSTGRES_IS_KILLED));
    }

    /// From now on the victim runs with the defect.
    void plant(Field field, Path folder) {
        if (!database.isEmpty()) {
            database.forEach(field.postgres()::set);
            field.postgres().stop();
            field.postgres().start();
        }
        restart(field, defects.isEmpty() ? victim.packaged() : spoiled(folder));
    }

    /// The victim is as it is shipped again.
    void heal(Field field) {
        restart(field, victim.packaged());
    }

    private Path spoiled(Path folder) {
        return new BrokenApp(victim.packaged(), folder.resolve(name.replace(' ', '-'))).spoiledBy(defects);
    }

    private void restart(Field field, Path app) {
        var replicas = field.replicas(victim);
        replicas.parallelStream().forEach(replica -> {
            replica.stop();
            replica.launch(replica.launch().from(app));
            replica.start();
        });
        replicas.forEach(replica -> replica.awaitReady());
    }
}
