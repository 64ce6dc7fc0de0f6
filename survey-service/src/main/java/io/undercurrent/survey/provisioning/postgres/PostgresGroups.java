package io.undercurrent.survey.provisioning.postgres;

import io.undercurrent.survey.provisioning.domain.Group;
import io.undercurrent.survey.provisioning.domain.Groups;
import io.undercurrent.survey.provisioning.domain.Lookup;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class PostgresGroups implements Groups {

    private static final int FETCH = 500;

    private static final String ADD = """
            insert into team_group (id, team_id, display_name, external_id, parent_team_id)
            values (:id, :teamId, :displayName, :externalId, :parent)
            on conflict do nothing""";

    private static final String CHANGE = """
            update team_group set display_name = :displayName, external_id = :externalId, parent_team_id = :parent,
                version = version + 1, changed_at = now()
            where id = :id""";

    private final Jdbi jdbi;

    PostgresGroups(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean add(Group group) {
        return jdbi.withHandle(handle -> bind(handle.createUpdate(ADD), group).execute() == 1);
    }

    @Override
    public Optional<Group> find(UUID id) {
        return byId(id, "");
    }

    @Override
    public Optional<Group> hold(UUID id) {
        return byId(id, " for update");
    }

    private Optional<Group> byId(UUID id, String holding) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from team_group where id = :id" + holding)
                .bind("id", id)
                .map(PostgresGroups::group)
                .findOne());
    }

    @Override
    public void change(Group group) {
        jdbi.useHandle(handle -> bind(handle.createUpdate(CHANGE), group).execute());
    }

    @Override
    public void remove(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from team_group where id = :id")
                .bind("id", id)
                .execute());
    }

    @Override
    public List<Group> matching(Lookup lookup) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from team_group where " + condition(lookup) + " order by number")
                        .bind("value", lookup.value())
                        .map(PostgresGroups::group)
                        .list());
    }

    private static String condition(Lookup lookup) {
        return switch (lookup) {
            case Lookup.ByDisplayName _ -> "lower(display_name) = lower(:value)";
            case Lookup.ByExternalId _ -> "external_id = :value";
            case Lookup.ByUserName _, Lookup.ByWorkEmail _ -> "false and :value is null";
        };
    }

    @Override
    public List<Group> page(long skip, int count) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from team_group order by number offset :skip limit :count")
                        .bind("skip", skip)
                        .bind("count", count)
                        .map(PostgresGroups::group)
                        .list());
    }

    @Override
    public long count() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from team_group")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void each(Consumer<Group> reader) {
        jdbi.useHandle(handle -> handle.createQuery("select * from team_group order by number")
                .setFetchSize(FETCH)
                .map(PostgresGroups::group)
                .forEach(reader));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Group group) {
        return statement
                .bind("id", group.id())
                .bind("teamId", group.teamId())
                .bind("displayName", group.displayName())
                .bind("externalId", group.externalId())
                .bind("parent", group.parentTeamId());
    }

    static Group group(ResultSet row, StatementContext context) throws SQLException {
        return new Group(
                row.getObject("id", UUID.class),
                row.getString("team_id"),
                row.getString("display_name"),
                Optional.ofNullable(row.getString("external_id")),
                Optional.ofNullable(row.getString("parent_team_id")),
                AccountRow.stamp(row));
    }
}
