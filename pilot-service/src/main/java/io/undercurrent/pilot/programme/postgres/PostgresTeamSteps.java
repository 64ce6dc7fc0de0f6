package io.undercurrent.pilot.programme.postgres;

import io.undercurrent.pilot.programme.domain.StepKind;
import io.undercurrent.pilot.programme.domain.TeamStep;
import io.undercurrent.pilot.programme.domain.TeamSteps;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresTeamSteps implements TeamSteps {
    private static final String TEAMS = """
            select id from team
            where active and id > :position and (cast(:limit as text[]) is null or id = any(cast(:limit as text[])))
            order by id
            limit :atMost
            """;

    private final Jdbi jdbi;

    PostgresTeamSteps(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(TeamStep step) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into team_step (team, kind, on_day) values (?, ?, ?) on conflict do nothing",
                step.team().value(),
                step.kind().name(),
                step.on()));
    }

    @Override
    public List<TeamStep> of(TeamId team) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select kind, on_day from team_step where team = :team order by on_day")
                .bind("team", team.value())
                .map((row, _) -> new TeamStep(
                        team, StepKind.valueOf(row.getString("kind")), row.getObject("on_day", LocalDate.class)))
                .list());
    }

    @Override
    public List<TeamId> teams(Optional<TeamId> position, Optional<Set<TeamId>> limit, int atMost) {
        var names = limit.map(teams -> teams.stream().map(TeamId::value).toArray(String[]::new));
        return jdbi.withHandle(handle -> handle.createQuery(TEAMS)
                .bind("position", position.map(TeamId::value).orElse(""))
                .bindByType("limit", names.orElse(null), String[].class)
                .bind("atMost", atMost)
                .map((row, _) -> new TeamId(row.getString("id")))
                .list());
    }
}
