package io.undercurrent.survey.wave.postgres;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import io.undercurrent.survey.survey.domain.SurveyId;
import io.undercurrent.survey.wave.domain.Plan;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Window;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

record WaveRow(Plan plan, State state, @Nullable Instant closedAt) {

    enum State {
        PLANNED,
        OPEN,
        CLOSING,
        CLOSED
    }

    static WaveRow of(Wave wave) {
        return switch (wave) {
            case Wave.Planned(var plan) -> new WaveRow(plan, State.PLANNED, null);
            case Wave.Open(var plan) -> new WaveRow(plan, State.OPEN, null);
            case Wave.Closing(var plan) -> new WaveRow(plan, State.CLOSING, null);
            case Wave.Closed(var plan, var at) -> new WaveRow(plan, State.CLOSED, at);
        };
    }

    Wave toDomain() {
        return switch (state) {
            case PLANNED -> new Wave.Planned(plan);
            case OPEN -> new Wave.Open(plan);
            case CLOSING -> new Wave.Closing(plan);
            case CLOSED -> new Wave.Closed(plan, requireNonNull(closedAt));
        };
    }

    static Wave wave(ResultSet row, StatementContext context) throws SQLException {
        var plan = new Plan(
                new WaveId(row.getObject("id", UUID.class)),
                new SurveyId(row.getObject("survey_id", UUID.class)),
                row.getInt("number"),
                YearWeek.parse(row.getString("week")),
                new Window(instant(row, "opens"), instant(row, "closes")));
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new WaveRow(plan, State.valueOf(row.getString("state")), closed == null ? null : closed.toInstant())
                .toDomain();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable OffsetDateTime stored(@Nullable Instant at) {
        return at == null ? null : at.atOffset(UTC);
    }
}
