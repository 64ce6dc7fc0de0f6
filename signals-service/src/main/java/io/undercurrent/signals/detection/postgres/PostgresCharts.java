package io.undercurrent.signals.detection.postgres;

import io.undercurrent.signals.detection.Charts;
import io.undercurrent.signals.evidence.domain.TeamId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.threeten.extra.YearWeek;

@ApplicationScoped
class PostgresCharts implements Charts {

    private final Jdbi jdbi;

    PostgresCharts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<YearWeek> lastRound() {
        return jdbi.withHandle(handle -> handle.createQuery("select max(week) from round")
                .map((row, _) -> Optional.ofNullable(row.getString(1)).map(YearWeek::parse))
                .one());
    }

    @Override
    public Drawing redraw(YearWeek from, Collection<TeamId> teams) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("delete from chart_block where week >= :from")
                    .bind("from", from)
                    .execute();
            handle.createUpdate("delete from round where week >= :from")
                    .bind("from", from)
                    .execute();
            return new BlockDrawing(jdbi, Places.of(handle, teams));
        });
    }
}
