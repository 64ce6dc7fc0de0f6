package io.undercurrent.signals.signal.postgres;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.signal.Groups;
import io.undercurrent.signals.signal.domain.Group;
import io.undercurrent.signals.signal.domain.Group.Member;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresGroups implements Groups {

    private static final String MEMBERS = """
            select g.team as id, g.name, m.team as member, m.name as member_name
            from team g join team m on m.pooled_into = g.team
            where g.active and m.active
              and (cast(:team as text) is null or g.team = (select pooled_into from team where team = :team))
            order by g.team, m.name, m.team
            """;

    private static final String ABOVE = """
            select u.team as id, u.name, t.team as member, t.name as member_name
            from team u, team t
            where u.team = :unit and t.team = :team and u.active and t.active and t.pooled_into is null
              and t.team in (select id from team_and_below(array[u.team]))
            """;

    private final Jdbi jdbi;

    PostgresGroups(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Group> speakingFor(TeamId team) {
        return groups(Optional.of(team)).stream().findFirst();
    }

    @Override
    public Optional<Group> above(TeamId team, TeamId unit) {
        return jdbi.withHandle(handle -> handle.createQuery(ABOVE)
                .bind("team", team.value())
                .bind("unit", unit.value())
                .map((row, _) -> Row.of(row))
                .findOne()
                .map(row -> Row.together(List.of(row))));
    }

    @Override
    public Map<TeamId, Group> byTeam() {
        return groups(Optional.empty()).stream()
                .flatMap(group -> group.members().stream().map(member -> Map.entry(member.id(), group)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Collection<Group> groups(Optional<TeamId> ofTeam) {
        return jdbi.withHandle(handle ->
                handle
                        .createQuery(MEMBERS)
                        .bind("team", ofTeam.map(TeamId::value).orElse(null))
                        .map((row, _) -> Row.of(row))
                        .stream()
                        .collect(groupingBy(Row::group, collectingAndThen(toList(), Row::together)))
                        .values());
    }

    private record Row(TeamId group, String name, Member member) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    new TeamId(row.getString("id")),
                    row.getString("name"),
                    new Member(new TeamId(row.getString("member")), row.getString("member_name")));
        }

        static Group together(List<Row> rows) {
            var first = rows.getFirst();
            return new Group(
                    first.group(), first.name(), rows.stream().map(Row::member).toList());
        }
    }
}
