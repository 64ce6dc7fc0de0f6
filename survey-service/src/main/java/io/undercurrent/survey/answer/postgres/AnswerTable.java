package io.undercurrent.survey.answer.postgres;

import static java.util.stream.Collectors.toMap;

import io.quarkus.agroal.DataSource;
import io.undercurrent.survey.answer.domain.Dropped;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/// Writes rows with one statement, which is one transaction. Whoever shuts a box waits for those who hold it shared.
@ApplicationScoped
class AnswerTable {

    private static final String KEEP = """
        with open_box as materialized (
            select wave from ballot_box where wave = any(:waves) and not shut for share
        )
        insert into answer as lying (wave, ballot, team_id, said)
        select sheet.wave, decode(sheet.ballot, 'hex'), sheet.team_id, cast(sheet.said as jsonb)
        from unnest(:waves, :ballots, :teams, :said) as sheet (wave, ballot, team_id, said)
        join open_box on open_box.wave = sheet.wave
        on conflict on constraint a_ballot_is_spent_once do update set said = excluded.said, team_id = lying.team_id
        returning lying.wave, encode(lying.ballot, 'hex') as ballot, lying.xmax = 0 as first\
        """;

    private final Jdbi answers;

    AnswerTable(@DataSource("answers") Jdbi answers) {
        this.answers = answers;
    }

    private record Kept(SheetRow.Place place, Dropped dropped) {

        static Kept of(ResultSet row, StatementContext context) throws SQLException {
            var place = new SheetRow.Place(row.getObject("wave", UUID.class), row.getString("ballot"));
            return new Kept(place, row.getBoolean("first") ? Dropped.KEPT : Dropped.KEPT_INSTEAD);
        }
    }

    /// What became of the rows, of which no two may have one place; those whose box is shut are not told of.
    Map<SheetRow.Place, Dropped> keep(Collection<SheetRow> rows) {
        return answers.withHandle(handle -> keep(handle, rows)).stream().collect(toMap(Kept::place, Kept::dropped));
    }

    private static List<Kept> keep(Handle handle, Collection<SheetRow> rows) {
        return handle.createQuery(KEEP)
                .bindArray("waves", UUID.class, each(rows, row -> row.place().wave()))
                .bindArray(
                        "ballots", String.class, each(rows, row -> row.place().ballot()))
                .bindArray("teams", String.class, each(rows, SheetRow::teamId))
                .bindArray("said", String.class, each(rows, SheetRow::said))
                .map(Kept::of)
                .list();
    }

    private static <T> List<T> each(Collection<SheetRow> rows, Function<SheetRow, T> part) {
        return rows.stream().map(part).toList();
    }
}
