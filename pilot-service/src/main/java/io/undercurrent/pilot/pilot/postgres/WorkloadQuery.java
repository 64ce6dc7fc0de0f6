package io.undercurrent.pilot.pilot.postgres;

import io.undercurrent.pilot.pilot.domain.Stage;
import io.undercurrent.pilot.pilot.domain.Workload;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Counts the pilots that take time of teams, and of the units above them.
record WorkloadQuery(Handle handle, List<String> teams) {
    // Two registrations at once: the second waits, and then counts the first.
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('undercurrent.pilot.workload'))";
    private static final String BY_TEAM = """
            select pilot_team.team as name, count(*) as pilots
            from pilot_team join pilot on pilot.id = pilot_team.pilot
            where pilot_team.team = any(:teams) and pilot.stage = any(:stages)
            group by pilot_team.team
            """;
    private static final String BY_UNIT = """
            select sibling.parent as name, count(distinct pilot.id) as pilots
            from team sibling
            join pilot_team on pilot_team.team = sibling.id
            join pilot on pilot.id = pilot_team.pilot and pilot.stage = any(:stages)
            where sibling.parent in (select parent from team where id = any(:teams))
            group by sibling.parent
            """;

    Workload run() {
        handle.createQuery(LOCK).mapToMap().one();
        return new Workload(count(BY_TEAM), count(BY_UNIT));
    }

    private Map<TeamId, Integer> count(String sql) {
        return handle.createQuery(sql)
                .bindArray("teams", String.class, teams)
                .bindArray("stages", String.class, stages())
                .map((row, _) -> Map.entry(new TeamId(row.getString("name")), row.getInt("pilots")))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static List<String> stages() {
        return Arrays.stream(Stage.values())
                .filter(Stage::takesTime)
                .map(Stage::name)
                .toList();
    }
}
