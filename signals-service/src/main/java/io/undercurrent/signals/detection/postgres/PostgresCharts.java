package io.undercurrent.signals.detection.postgres;

import io.undercurrent.signals.detection.Charts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.threeten.extra.YearWeek;

@ApplicationScoped
class PostgresCharts implements Charts {

    private final Jdbi jdbi;

    PostgresCharts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Drawn> last() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select week, drawn_by from round order by week desc limit 1")
                .map((row, _) ->
                        new Drawn(YearWeek.parse(row.getString("week")), row.getObject("drawn_by", UUID.class)))
                .findOne());
    }

    @Override
    public Drawing redraw(YearWeek from, UUID by) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("delete from chart_block where week >= :from")
                    .bind("from", from)
                    .execute();
            handle.createUpdate("delete from round where week >= :from")
                    .bind("from", from)
                    .execute();
            return new BlockDrawing(jdbi, Places.of(handle), by);
        });
    }
}
