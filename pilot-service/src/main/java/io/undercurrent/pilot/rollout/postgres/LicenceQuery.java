package io.undercurrent.pilot.rollout.postgres;

import io.undercurrent.pilot.rollout.domain.Licence;
import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// Reads which team had which tool when.
final class LicenceQuery {
    private static final String LICENCES = """
            select team, licensed_team.tool as tool, from_day, until_day, licences, roll_out
            from licensed_team join roll_out on roll_out.id = licensed_team.roll_out
            where (team, licensed_team.tool, from_day) > (:pastTeam, :pastTool, :pastDay)
              and (cast(:team as text) is null or team = :team)
              and (cast(:tool as text) is null or licensed_team.tool = :tool)
            order by team, licensed_team.tool, from_day
            limit :atMost
            """;
    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    private LicenceQuery() {}

    static List<Licence> run(
            Handle handle, Optional<Licence.Place> position, Optional<TeamId> team, Optional<ToolId> tool, int atMost) {
        return handle.createQuery(LICENCES)
                .bind("pastTeam", position.map(place -> place.team().value()).orElse(""))
                .bind("pastTool", position.map(place -> place.tool().value()).orElse(""))
                .bind("pastDay", position.map(Licence.Place::from).orElse(LONG_AGO))
                .bind("team", team.map(TeamId::value).orElse(null))
                .bind("tool", tool.map(ToolId::value).orElse(null))
                .bind("atMost", atMost)
                .map(LicenceQuery::licence)
                .list();
    }

    private static Licence licence(ResultSet row, StatementContext context) throws SQLException {
        return new Licence(
                new TeamId(row.getString("team")),
                new ToolId(row.getString("tool")),
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("licences", Integer.class)),
                row.getObject("roll_out", UUID.class));
    }
}
