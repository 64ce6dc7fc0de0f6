package io.undercurrent.survey.provisioning.postgres;

import io.undercurrent.survey.provisioning.domain.Client;
import io.undercurrent.survey.provisioning.domain.Clients;
import io.undercurrent.survey.provisioning.domain.Digest;
import io.undercurrent.survey.provisioning.domain.Lock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class PostgresClients implements Clients {

    private static final String ADD = """
            insert into client (id, name, created_on, digest) values (:id, :name, :createdOn, :digest)
            on conflict do nothing""";

    private static final String CHANGE = """
            update client set digest = :digest, former_digest = :former, former_until = :until where id = :id""";

    private static final String USED =
            "update client set last_used_on = :day where id = :id and last_used_on is distinct from :day";

    private static final String PAGE = """
            select * from client where cast(:after as text) is null or name > :after order by name limit :limit""";

    private final Jdbi jdbi;

    PostgresClients(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean add(Client client, Lock lock) {
        return jdbi.withHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", client.id())
                        .bind("name", client.name())
                        .bind("createdOn", client.createdOn())
                        .bind("digest", lock.present().hex())
                        .execute()
                == 1);
    }

    @Override
    public Optional<Client> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from client where id = :id")
                .bind("id", id)
                .map(PostgresClients::client)
                .findOne());
    }

    @Override
    public Optional<Lock> lock(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from client where id = :id")
                .bind("id", id)
                .map(PostgresClients::lock)
                .findOne());
    }

    @Override
    public void change(UUID id, Lock lock) {
        jdbi.useHandle(handle -> handle.createUpdate(CHANGE)
                .bind("id", id)
                .bind("digest", lock.present().hex())
                .bind("former", lock.former().map(former -> former.digest().hex()))
                .bind("until", lock.former().map(Lock.Former::until))
                .execute());
    }

    @Override
    public void used(UUID id, LocalDate day) {
        jdbi.useHandle(handle ->
                handle.createUpdate(USED).bind("id", id).bind("day", day).execute());
    }

    @Override
    public boolean remove(UUID id) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from client where id = :id")
                        .bind("id", id)
                        .execute()
                == 1);
    }

    @Override
    public List<Client> page(Optional<String> after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(PAGE)
                .bind("after", after)
                .bind("limit", limit)
                .map(PostgresClients::client)
                .list());
    }

    private static Client client(ResultSet row, StatementContext context) throws SQLException {
        return new Client(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("created_on", LocalDate.class),
                AccountRow.day(row.getDate("last_used_on")));
    }

    private static Lock lock(ResultSet row, StatementContext context) throws SQLException {
        var until = Optional.ofNullable(row.getTimestamp("former_until")).map(Timestamp::toInstant);
        var former = Optional.ofNullable(row.getString("former_digest")).map(Digest::new);
        return new Lock(
                new Digest(row.getString("digest")),
                former.flatMap(digest -> until.map(end -> new Lock.Former(digest, end))));
    }
}
