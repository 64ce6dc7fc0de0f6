package io.undercurrent.signals.detection.postgres;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Where the charts of each team lie; a team keeps its place for good.
final class Places {

    static final int IN_A_BLOCK = 128;

    private static final String GIVE = """
            insert into chart_place (team, place)
            select team, (select coalesce(max(place), -1) from chart_place) + row_number() over (order by team)
            from team t
            where not exists (select from chart_place given where given.team = t.team)
            """;

    private final Map<TeamId, Integer> places;

    private Places(Map<TeamId, Integer> places) {
        this.places = Map.copyOf(places);
    }

    /// Gives a place to those teams that have none.
    static Places of(Handle handle) {
        handle.createUpdate(GIVE).execute();
        return new Places(handle.createQuery("select team, place from chart_place")
                .map((row, _) -> Map.entry(new TeamId(row.getString("team")), row.getInt("place")))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    int of(TeamId team) {
        var place = places.get(team);
        if (place == null) {
            throw new IllegalArgumentException("Nobody gave a place to " + team);
        }
        return place;
    }

    int blocks() {
        return Math.ceilDiv(places.size(), IN_A_BLOCK);
    }
}
