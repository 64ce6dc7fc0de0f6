package io.undercurrent.signals.evidence.postgres;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.signals.evidence.FactsBeside;
import io.undercurrent.signals.evidence.Retold;
import io.undercurrent.signals.evidence.TakeInFacts;
import io.undercurrent.signals.evidence.domain.Comparison;
import io.undercurrent.signals.evidence.domain.Partition;
import io.undercurrent.signals.evidence.domain.Places;
import io.undercurrent.signals.evidence.domain.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// A schema of its own holds the same tables; V50 says how they are made and how they take the place of the others.
@ApplicationScoped
class PostgresFactsBeside implements FactsBeside {

    private static final String PROGRESS = """
        select place.topic, sum(place.next - place.beginning) as read,
               sum(greatest(place.next, coalesce(inbox.next_offset, 0)) - place.beginning) as to_read
        from beside.place place left join inbox_position inbox using (topic, partition)
        group by place.topic
        order by place.topic
        """;

    private static final String MOVE = """
        insert into beside.place (topic, partition, beginning, next)
        select topic, partition, 0, next from unnest(?::text[], ?::integer[], ?::bigint[]) as row (topic, partition, next)
        on conflict (topic, partition) do update set next = excluded.next
        """;

    private static final String BEGIN_AT = "update beside.place set beginning = next";

    private final Jdbi jdbi;
    private final TakeInFacts takeInFacts;

    PostgresFactsBeside(Jdbi jdbi, TakeInFacts takeInFacts) {
        this.jdbi = jdbi;
        this.takeInFacts = takeInFacts;
    }

    @Override
    public void begin(UUID replay, Places beginnings) {
        jdbi.useHandle(handle -> {
            handle.select("select beside.begin(?)", replay).mapTo(String.class).list();
            moveTo(handle, beginnings);
            handle.execute(BEGIN_AT);
        });
    }

    @Override
    public Optional<Stage> stage(UUID replay) {
        return jdbi.withHandle(handle -> handle.select("select folded from beside.stage where replay = ?", replay)
                .map((row, _) -> new Stage(row.getBoolean("folded"), places(handle)))
                .findOne());
    }

    @Override
    public List<Progress> progress() {
        return jdbi.withHandle(handle -> handle.createQuery(PROGRESS)
                .map((row, _) -> new Progress(row.getString("topic"), row.getLong("read"), row.getLong("to_read")))
                .list());
    }

    // the heaps do not survive a crash of the server, so nothing is lost that waiting for the disk would have kept
    @Override
    public void gather(Retold retold) {
        jdbi.useHandle(handle -> {
            handle.execute("set local synchronous_commit = off");
            new Heaps(handle).add(retold.news());
            moveTo(handle, retold.next());
        });
    }

    @Override
    public void fold() {
        jdbi.useHandle(handle -> {
            handle.execute("set local work_mem = '128MB'");
            handle.execute("set local maintenance_work_mem = '128MB'");
            handle.select("select beside.fold()").mapTo(String.class).list();
        });
    }

    @Override
    public void keep(Retold retold) {
        jdbi.useHandle(handle -> {
            handle.execute("set local search_path = beside, public");
            takeInFacts.takeIn(retold.news());
            handle.execute("set local search_path to default");
            moveTo(handle, retold.next());
        });
    }

    @Override
    public void holdStill() {
        jdbi.useHandle(handle -> {
            handle.execute("set local lock_timeout = '5s'");
            handle.execute("lock table inbox_position in share row exclusive mode");
        });
    }

    @Override
    public List<Comparison> compare() {
        return jdbi.withHandle(handle -> {
            handle.execute("set local work_mem = '128MB'");
            return handle.createQuery("select * from beside.compare() order by fact")
                    .map((row, _) -> new Comparison(
                            row.getString("fact"),
                            row.getLong("equal"),
                            row.getLong("differing"),
                            row.getLong("older"),
                            row.getLong("missing"),
                            row.getLong("added")))
                    .list();
        });
    }

    @Override
    public void replaceThoseInUse() {
        call("select beside.replace_those_in_use()");
    }

    @Override
    public void remove() {
        call("select beside.remove()");
    }

    @Override
    public boolean isEmpty() {
        return jdbi.withHandle(handle ->
                handle.select("select beside.is_empty()").mapTo(Boolean.class).one());
    }

    private void call(String function) {
        jdbi.useHandle(handle -> handle.select(function).mapTo(String.class).list());
    }

    private static Places places(Handle handle) {
        return new Places(handle.select("select topic, partition, next from beside.place")
                .map((row, _) -> Map.entry(new Partition(row.getString(1), row.getInt(2)), row.getLong(3)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static void moveTo(Handle handle, Places places) {
        var partitions = List.copyOf(places.next().keySet());
        handle.execute(
                MOVE,
                partitions.stream().map(Partition::topic).toArray(String[]::new),
                partitions.stream().map(Partition::number).toArray(Integer[]::new),
                partitions.stream().map(places.next()::get).toArray(Long[]::new));
    }
}
