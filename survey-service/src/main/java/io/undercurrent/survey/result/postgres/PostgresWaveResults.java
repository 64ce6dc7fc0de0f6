package io.undercurrent.survey.result.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.survey.disclosure.domain.Disclosure;
import io.undercurrent.survey.result.domain.ToldResult;
import io.undercurrent.survey.result.domain.ToldResult.Said;
import io.undercurrent.survey.result.domain.ToldResult.Scope;
import io.undercurrent.survey.result.domain.WaveResults;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class PostgresWaveResults implements WaveResults {

    private static final String KEEP = """
            insert into wave_result (wave_id, team_id, scope, disclosure, invited, answered, items)
            values (:wave, :team, :scope, :disclosure, :invited, :answered, cast(:items as jsonb))""";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jdbi jdbi;

    PostgresWaveResults(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<ToldResult> of(WaveId wave) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from wave_result where wave_id = :wave order by team_id, scope")
                        .bind("wave", wave.value())
                        .map(PostgresWaveResults::told)
                        .list());
    }

    private static ToldResult told(ResultSet row, StatementContext context) throws SQLException {
        return new ToldResult(
                new TeamId(row.getString("team_id")),
                Scope.valueOf(row.getString("scope")),
                Disclosure.valueOf(row.getString("disclosure")),
                said(row));
    }

    private static Optional<Said> said(ResultSet row) throws SQLException {
        var items = row.getString("items");
        return items == null
                ? Optional.empty()
                : Optional.of(new Said(
                        row.getInt("invited"),
                        row.getInt("answered"),
                        items(items).stream().map(ToldItemRow::toDomain).toList()));
    }

    @Override
    public void keep(WaveId wave, Collection<ToldResult> told) {
        if (told.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(KEEP);
            told.forEach(result -> add(batch.bind("wave", wave.value()), result));
            batch.execute();
        });
    }

    private static void add(PreparedBatch batch, ToldResult result) {
        var said = result.said();
        batch.bind("team", result.team().value())
                .bind("scope", result.scope().name())
                .bind("disclosure", result.disclosure().name())
                .bind("invited", said.map(Said::invited).orElse(null))
                .bind("answered", said.map(Said::answered).orElse(null))
                .bind("items", said.map(PostgresWaveResults::text).orElse(null))
                .add();
    }

    private static String text(Said said) {
        try {
            return JSON.writeValueAsString(
                    said.items().stream().map(ToldItemRow::of).toList());
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<ToldItemRow> items(String text) {
        try {
            return Arrays.asList(JSON.readValue(text, ToldItemRow[].class));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
