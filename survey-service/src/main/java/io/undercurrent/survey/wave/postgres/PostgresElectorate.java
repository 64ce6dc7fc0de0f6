package io.undercurrent.survey.wave.postgres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.wave.domain.Electorate;
import io.undercurrent.survey.wave.domain.FrozenGroup;
import io.undercurrent.survey.wave.domain.FrozenOrganisation;
import io.undercurrent.survey.wave.domain.FrozenTeam;
import io.undercurrent.survey.wave.domain.Moves;
import io.undercurrent.survey.wave.domain.ReportingGroup;
import io.undercurrent.survey.wave.domain.Seat;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresElectorate implements Electorate {

    private static final String GROUPS =
            "select group_id, parent_team_id, size from wave_group where wave_id = :wave order by group_id";
    private static final String MEMBERS = "select team_id, group_id from wave_group_team where wave_id = :wave";
    private static final String SEAT =
            "select group_id, number from wave_seat where wave_id = :wave and employee_id = :employee";

    private final Jdbi jdbi;

    PostgresElectorate(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void freeze(WaveId wave, FrozenOrganisation organisation, LocalDate day) {
        jdbi.useHandle(handle -> {
            keepGroups(handle.createUpdate(FreezeSql.GROUPS).bind("wave", wave.value()), organisation.groups());
            keepMembers(handle.createUpdate(FreezeSql.TEAMS).bind("wave", wave.value()), organisation.groups());
            keepTree(handle.createUpdate(FreezeSql.TREE).bind("wave", wave.value()), organisation.teams());
            handle.createUpdate(FreezeSql.SEATS)
                    .bind("wave", wave.value())
                    .bind("day", day)
                    .execute();
        });
    }

    private static void keepGroups(Update sql, List<FrozenGroup> groups) {
        sql.bindArray("groups", String.class, all(groups, group -> group.id().value()))
                .bindArray("parents", String.class, all(groups, group -> text(group.parent())))
                .bindArray("sizes", Integer.class, all(groups, FrozenGroup::size))
                .execute();
    }

    private static void keepMembers(Update sql, List<FrozenGroup> groups) {
        var members = groups.stream()
                .flatMap(group -> group.teams().stream().map(team -> Map.entry(team, group.id())))
                .toList();
        sql.bindArray(
                        "teams",
                        String.class,
                        all(members, member -> member.getKey().value()))
                .bindArray(
                        "groups",
                        String.class,
                        all(members, member -> member.getValue().value()))
                .execute();
    }

    private static void keepTree(Update sql, List<FrozenTeam> teams) {
        sql.bindArray("teams", String.class, all(teams, team -> team.id().value()))
                .bindArray("parents", String.class, all(teams, team -> text(team.parent())))
                .bindArray("names", String.class, all(teams, FrozenTeam::name))
                .bindArray("groups", Boolean.class, all(teams, FrozenTeam::isGroup))
                .execute();
    }

    private static <T, C> List<@Nullable C> all(List<T> rows, Function<T, @Nullable C> column) {
        var cells = new ArrayList<@Nullable C>();
        rows.forEach(row -> cells.add(column.apply(row)));
        return cells;
    }

    private static @Nullable String text(Optional<TeamId> team) {
        return team.map(TeamId::value).orElse(null);
    }

    @Override
    public List<ReportingGroup> groups(WaveId wave) {
        return jdbi.withHandle(handle -> handle.createQuery(GROUPS)
                .bind("wave", wave.value())
                .map((row, context) -> new ReportingGroup(new TeamId(row.getString("group_id")), row.getInt("size")))
                .list());
    }

    @Override
    public FrozenOrganisation organisation(WaveId wave) {
        return jdbi.withHandle(handle -> new FrozenOrganisation(frozen(handle, wave), tree(handle, wave)));
    }

    private static List<FrozenGroup> frozen(Handle handle, WaveId wave) {
        var members = handle
                .createQuery(MEMBERS)
                .bind("wave", wave.value())
                .map((row, context) -> Map.entry(row.getString("group_id"), new TeamId(row.getString("team_id"))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        return handle.createQuery(GROUPS)
                .bind("wave", wave.value())
                .map((row, context) -> new FrozenGroup(
                        new TeamId(row.getString("group_id")),
                        parent(row),
                        row.getInt("size"),
                        members.getOrDefault(row.getString("group_id"), Set.of())))
                .list();
    }

    private static List<FrozenTeam> tree(Handle handle, WaveId wave) {
        return handle.createQuery("select * from wave_team where wave_id = :wave order by team_id")
                .bind("wave", wave.value())
                .map((row, context) -> new FrozenTeam(
                        new TeamId(row.getString("team_id")),
                        parent(row),
                        row.getString("name"),
                        row.getBoolean("is_group")))
                .list();
    }

    private static Optional<TeamId> parent(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("parent_team_id")).map(TeamId::new);
    }

    @Override
    public Optional<Seat> seat(WaveId wave, String employeeId) {
        return jdbi.withHandle(handle -> handle.createQuery(SEAT)
                .bind("wave", wave.value())
                .bind("employee", employeeId)
                .map((row, context) -> new Seat(new TeamId(row.getString("group_id")), row.getInt("number")))
                .findOne());
    }

    @Override
    public Moves moves(WaveId wave, WaveId before) {
        return jdbi.withHandle(handle -> new Moves(handle.createQuery(FreezeSql.MOVES)
                .bind("wave", wave.value())
                .bind("before", before.value())
                .map((row, context) -> new Moves.Move(side(row, "here"), side(row, "there"), row.getInt("people")))
                .list()));
    }

    @Override
    public void forget(WaveId wave) {
        jdbi.useHandle(handle -> handle.execute("delete from wave_seat where wave_id = ?", wave.value()));
    }

    private static Optional<TeamId> side(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(TeamId::new);
    }
}
