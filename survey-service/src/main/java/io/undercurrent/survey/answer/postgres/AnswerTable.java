package io.undercurrent.survey.answer.postgres;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.undercurrent.survey.answer.domain.Dropped;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Writes rows with one statement, which is one transaction. Whoever shuts a box waits for those who hold it shared.
/// Bare JDBC: what a library adds to a statement is felt here.
@ApplicationScoped
class AnswerTable {

    private static final String KEEP = """
        with open_box as materialized (
            select wave from ballot_box where wave = any(?) and not shut for share
        )
        insert into answer as lying (wave, ballot, team_id, said)
        select sheet.wave, decode(sheet.ballot, 'hex'), sheet.team_id, cast(sheet.said as jsonb)
        from unnest(?, ?, ?, ?) as sheet (wave, ballot, team_id, said)
        join open_box on open_box.wave = sheet.wave
        on conflict on constraint a_ballot_is_spent_once do update set said = excluded.said, team_id = lying.team_id
        returning lying.wave, encode(lying.ballot, 'hex') as ballot, lying.xmax = 0 as first\
        """;

    private final AgroalDataSource answers;

    AnswerTable(@DataSource("answers") AgroalDataSource answers) {
        this.answers = answers;
    }

    /// What became of the rows, of which no two may have one place; those whose box is shut are not told of.
    Map<SheetRow.Place, Dropped> keep(List<SheetRow> rows) {
        try (var connection = answers.getConnection();
                var statement = connection.prepareStatement(KEEP)) {
            bind(
                    statement,
                    1,
                    "uuid",
                    rows.stream().map(row -> row.place().wave()).distinct());
            bind(statement, 2, "uuid", rows.stream().map(row -> row.place().wave()));
            bind(statement, 3, "text", rows.stream().map(row -> row.place().ballot()));
            bind(statement, 4, "text", rows.stream().map(SheetRow::teamId));
            bind(statement, 5, "text", rows.stream().map(SheetRow::said));
            return kept(statement);
        } catch (SQLException outage) {
            throw new IllegalStateException("The answers cannot be kept", outage);
        }
    }

    private static void bind(PreparedStatement statement, int place, String type, Stream<?> values)
            throws SQLException {
        statement.setArray(place, statement.getConnection().createArrayOf(type, values.toArray()));
    }

    private static Map<SheetRow.Place, Dropped> kept(PreparedStatement statement) throws SQLException {
        var kept = new HashMap<SheetRow.Place, Dropped>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                var place = new SheetRow.Place(rows.getObject(1, UUID.class), rows.getString(2));
                kept.put(place, rows.getBoolean(3) ? Dropped.KEPT : Dropped.KEPT_INSTEAD);
            }
        }
        return kept;
    }
}
