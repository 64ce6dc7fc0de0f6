package io.undercurrent.signals.overview.postgres;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.overview.Matrix;
import io.undercurrent.signals.overview.domain.Sheet;
import io.undercurrent.signals.signal.domain.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

@ApplicationScoped
class PostgresMatrix implements Matrix {

    private final Jdbi jdbi;

    PostgresMatrix(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Sheet byTeam(
            Sight sight, Optional<YearWeek> asOf, Optional<TeamId> parent, Optional<TeamId> after, int atMost) {
        var wanted = new LinkedHashMap<String, Object>();
        asOf.ifPresent(week -> wanted.put("asOf", week.toString()));
        parent.ifPresent(id -> wanted.put("parent", id.value()));
        after.ifPresent(id -> wanted.put("after", id.value()));
        Optional.ofNullable(led(sight)).ifPresent(teams -> wanted.put("led", teams));
        return jdbi.withHandle(handle -> MatrixRow.sheet(handle.createQuery(MatrixQueries.byTeam(wanted.keySet()))
                .bindMap(wanted)
                .bind("atMost", atMost)
                .map((row, _) -> MatrixRow.withoutCharts(row))
                .list()));
    }

    @Override
    public Sheet asTree(Sight sight, Wanted wanted, int skip, int atMost) {
        return jdbi.withHandle(handle -> MatrixRow.sheet(handle.createQuery(MatrixQueries.AS_TREE)
                .bind("asOf", wanted.asOf().map(YearWeek::toString).orElse(null))
                .bind("within", wanted.within().map(TeamId::value).orElse(null))
                .bind("level", wanted.level().map(Level::wireName).orElse(null))
                .bindByType("led", led(sight), String[].class)
                .bind("skip", skip)
                .bind("atMost", atMost)
                .map((row, _) -> MatrixRow.withCharts(row))
                .list()));
    }

    @Override
    public Map<Level, Integer> tally(Sight sight, Optional<YearWeek> asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(MatrixQueries.TALLY)
                .bind("asOf", asOf.map(YearWeek::toString).orElse(null))
                .bindByType("led", led(sight), String[].class)
                .map((row, _) -> Map.entry(MatrixRow.level(row.getString("level")), row.getInt("signals")))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public List<YearWeek> rounds() {
        return jdbi.withHandle(handle -> handle.createQuery("select week from round order by week desc")
                .mapTo(YearWeek.class)
                .list());
    }

    @Override
    public List<Unit> units(Sight sight) {
        return jdbi.withHandle(handle -> handle.createQuery(MatrixQueries.UNITS)
                .bindByType("led", led(sight), String[].class)
                .map((row, _) -> new Unit(row.getString("team"), row.getString("name"), row.getInt("depth")))
                .list());
    }

    private static String @Nullable [] led(Sight sight) {
        return switch (sight) {
            case Sight.Everyone _ -> null;
            case Sight.TeamsAndBelow(var teams) -> teams.toArray(String[]::new);
        };
    }
}
