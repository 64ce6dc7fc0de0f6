package io.undercurrent.survey.question.postgres;

import io.undercurrent.survey.question.domain.Asker;
import io.undercurrent.survey.question.domain.Keeping;
import io.undercurrent.survey.question.domain.Message;
import io.undercurrent.survey.question.domain.Question;
import io.undercurrent.survey.question.domain.QuestionId;
import io.undercurrent.survey.question.domain.SecretDigest;
import io.undercurrent.survey.question.domain.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

record QuestionRow(
        UUID id,
        String teamId,
        LocalDate askedOn,
        boolean open,
        @Nullable String hiddenBecause,
        @Nullable String asker,
        @Nullable String askerName,
        @Nullable String secretDigest,
        int keptMonths) {

    static QuestionRow of(Question question) {
        var row = new QuestionRow(
                question.id().value(),
                question.team(),
                question.opening().day(),
                !question.thread().getLast().isReply(),
                question.hiddenBecause().map(Words::text).orElse(null),
                null,
                null,
                null,
                question.keeping().months());
        return switch (question.asker()) {
            case Asker.Named(var employeeId, var name) -> row.askedBy(employeeId, name, null);
            case Asker.Anonymous(var secret) -> row.askedBy(null, null, secret.text());
            case Asker.Forgotten() -> row;
        };
    }

    private QuestionRow askedBy(@Nullable String employeeId, @Nullable String name, @Nullable String digest) {
        return new QuestionRow(id, teamId, askedOn, open, hiddenBecause, employeeId, name, digest, keptMonths);
    }

    static QuestionRow read(ResultSet row, StatementContext context) throws SQLException {
        return new QuestionRow(
                row.getObject("id", UUID.class),
                row.getString("team_id"),
                row.getObject("asked_on", LocalDate.class),
                row.getBoolean("is_open"),
                row.getString("hidden_because"),
                row.getString("asker"),
                row.getString("asker_name"),
                row.getString("secret_digest"),
                row.getInt("kept_months"));
    }

    Question toDomain(List<Message> thread) {
        return new Question(
                new QuestionId(id),
                teamId,
                askerToDomain(),
                new Keeping(keptMonths),
                thread,
                Optional.ofNullable(hiddenBecause).map(Words::new));
    }

    private Asker askerToDomain() {
        if (secretDigest != null) {
            return new Asker.Anonymous(new SecretDigest(secretDigest));
        }
        return asker == null || askerName == null ? new Asker.Forgotten() : new Asker.Named(asker, askerName);
    }
}
