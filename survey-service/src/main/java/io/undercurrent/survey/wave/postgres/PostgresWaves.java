package io.undercurrent.survey.wave.postgres;

import io.undercurrent.survey.survey.domain.SurveyId;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresWaves implements Waves {

    private static final String FIND = "select * from wave where id = :id";
    private static final String KEEP = """
            insert into wave as known (id, survey_id, number, week, opens, closes, state, closed_at)
            values (:id, :survey, :number, :week, :opens, :closes, :state, :closedAt)
            on conflict (id) do update set
                week = excluded.week, opens = excluded.opens, closes = excluded.closes,
                state = excluded.state, closed_at = excluded.closed_at""";

    private static final String AFTER = """
            select * from wave
            where (cast(:survey as uuid) is null or survey_id = :survey)
              and (cast(:last as uuid) is null or (opens, id) > (select opens, id from wave where id = :last))
            order by opens, id limit :most""";

    private static final String REMEMBERED = """
            select * from wave where state = 'CLOSED' and exists (select from wave_seat where wave_id = wave.id)
            order by closed_at, id""";

    private final Jdbi jdbi;

    PostgresWaves(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Wave> wave(WaveId id) {
        return find(FIND, id);
    }

    @Override
    public Optional<Wave> hold(WaveId id) {
        return find(FIND + " for update", id);
    }

    private Optional<Wave> find(String sql, WaveId id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id.value())
                .map(WaveRow::wave)
                .findOne());
    }

    @Override
    public List<Wave> openOrPlanned() {
        return list("select * from wave where state in ('OPEN', 'PLANNED') order by opens, id");
    }

    @Override
    public List<Wave> closing() {
        return list("select * from wave where state = 'CLOSING' order by closes, id");
    }

    private List<Wave> list(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).map(WaveRow::wave).list());
    }

    @Override
    public List<Wave> of(SurveyId survey) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from wave where survey_id = :survey order by number")
                        .bind("survey", survey.value())
                        .map(WaveRow::wave)
                        .list());
    }

    @Override
    public List<Wave> after(Optional<WaveId> last, Optional<SurveyId> survey, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(AFTER)
                .bind("last", last.map(WaveId::value).orElse(null))
                .bind("survey", survey.map(SurveyId::value).orElse(null))
                .bind("most", most)
                .map(WaveRow::wave)
                .list());
    }

    @Override
    public List<Wave> closedSince(Instant then) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from wave where closed_at >= :then order by closed_at, id")
                        .bind("then", WaveRow.stored(then))
                        .map(WaveRow::wave)
                        .list());
    }

    @Override
    public List<Wave.Closed> remembered() {
        return list(REMEMBERED).stream()
                .flatMap(wave -> wave instanceof Wave.Closed closed ? Stream.of(closed) : Stream.<Wave.Closed>empty())
                .toList();
    }

    @Override
    public void keep(Wave wave) {
        var row = WaveRow.of(wave);
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bind("id", wave.id().value())
                .bind("survey", wave.survey().value())
                .bind("number", wave.plan().number())
                .bind("week", wave.week().toString())
                .bind("opens", WaveRow.stored(wave.window().opens()))
                .bind("closes", WaveRow.stored(wave.window().closes()))
                .bind("state", row.state().name())
                .bind("closedAt", WaveRow.stored(row.closedAt()))
                .execute());
    }
}
