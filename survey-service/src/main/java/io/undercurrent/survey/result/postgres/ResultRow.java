package io.undercurrent.survey.result.postgres;

import static java.util.stream.Collectors.joining;

import io.undercurrent.survey.disclosure.domain.Disclosure;
import io.undercurrent.survey.result.domain.DecidedResult;
import io.undercurrent.survey.result.domain.ItemAnswers;
import io.undercurrent.survey.result.domain.KnownResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

record ResultRow(
        String waveId,
        String teamId,
        String week,
        @Nullable String family,
        int invited,
        int answered,
        String disclosure,
        @Nullable String items,
        String fingerprint,
        long revision,
        @Nullable String pooledInto) {

    static ResultRow of(DecidedResult result) {
        var answers = result.answers();
        return new ResultRow(
                answers.waveId(),
                answers.teamId(),
                answers.week().toString(),
                result.family().orElse(null),
                answers.invited(),
                answers.answered(),
                result.disclosure().name(),
                result.isShown() ? json(result) : null,
                KnownResult.fingerprint(answers, result.disclosure()),
                result.revision(),
                result.pooledInto().orElse(null));
    }

    /// Keys of the question bank and numbers only: nothing in it needs escaping.
    private static String json(DecidedResult result) {
        return result.told().items().stream().map(ResultRow::json).collect(joining(",", "[", "]"));
    }

    private static String json(ItemAnswers item) {
        var key = item.item().map(name -> "\"%s\"".formatted(name)).orElse("null");
        return "{\"item\":%s,\"construct\":\"%s\",\"counts\":%s,\"dontKnow\":%d}"
                .formatted(key, item.construct().orElseThrow(), item.counts().each(), item.dontKnow());
    }

    static KnownResult known(ResultSet row, StatementContext context) throws SQLException {
        return new KnownResult(
                row.getString("team_id"),
                YearWeek.parse(row.getString("week")),
                Optional.ofNullable(row.getString("family")),
                Optional.ofNullable(row.getString("pooled_into")),
                row.getInt("invited"),
                row.getInt("answered"),
                Disclosure.valueOf(row.getString("disclosure")),
                row.getString("fingerprint"),
                row.getLong("revision"));
    }
}
