package io.undercurrent.pilot.teams.postgres;

import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

record TeamRow(
        String id,
        String name,
        @Nullable String parent,
        @Nullable Integer headcount,
        boolean active,
        long revision) {
    static TeamRow of(Team team) {
        var parent = team.parent();
        return new TeamRow(
                team.id().value(),
                team.name(),
                parent == null ? null : parent.value(),
                team.headcount(),
                team.active(),
                team.revision());
    }

    static TeamRow of(ResultSet row) throws SQLException {
        return new TeamRow(
                row.getString("id"),
                row.getString("name"),
                row.getString("parent"),
                row.getObject("headcount", Integer.class),
                row.getBoolean("active"),
                row.getLong("revision"));
    }

    Team toDomain() {
        return new Team(new TeamId(id), name, parent == null ? null : new TeamId(parent), headcount, active, revision);
    }
}
