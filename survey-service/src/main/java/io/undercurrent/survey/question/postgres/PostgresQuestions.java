package io.undercurrent.survey.question.postgres;

import io.undercurrent.survey.question.domain.Question;
import io.undercurrent.survey.question.domain.QuestionId;
import io.undercurrent.survey.question.domain.QuestionQuery;
import io.undercurrent.survey.question.domain.QuestionState;
import io.undercurrent.survey.question.domain.Questions;
import io.undercurrent.survey.question.domain.SecretDigest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresQuestions implements Questions {

    private static final String PAGE = """
            select * from question
            where (cast(:team as text) is null or team_id = :team)
              and (:everything or team_id = any(:among))
              and (hidden_because is not null) = :hidden
              and (cast(:open as boolean) is null or is_open = :open)
              and (cast(:day as date) is null or asked_on < :day or (asked_on = :day and id > :id))
            order by asked_on desc, id limit :limit""";

    private static final String ADD = """
            insert into question (id, team_id, asked_on, is_open, hidden_because, asker, asker_name, secret_digest,
                kept_months)
            values (:id, :teamId, :askedOn, :open, :hiddenBecause, :asker, :askerName, :secretDigest,
                :keptMonths)""";

    private static final String ERASE = """
            delete from question
            where (select max(said_on) from question_message where question_id = question.id)
                + make_interval(months => kept_months) < :day
            returning team_id""";

    private final Jdbi jdbi;

    PostgresQuestions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Question> find(QuestionId id) {
        return one("select * from question where id = :key", id.value());
    }

    @Override
    public Optional<Question> hold(QuestionId id) {
        return one("select * from question where id = :key for update", id.value());
    }

    @Override
    public Optional<Question> askedWith(SecretDigest secret) {
        return one("select * from question where secret_digest = :key", secret.text());
    }

    private Optional<Question> one(String sql, Object key) {
        return jdbi.withHandle(handle -> {
            var rows = handle.createQuery(sql)
                    .bind("key", key)
                    .map(QuestionRow::read)
                    .list();
            return Threads.read(handle, rows).stream().findFirst();
        });
    }

    @Override
    public List<Question> page(QuestionQuery query) {
        return jdbi.withHandle(handle -> {
            var rows = handle.createQuery(PAGE)
                    .bind("team", query.team())
                    .bind("everything", query.among().isEmpty())
                    .bindArray("among", String.class, query.among().orElse(Set.of()))
                    .bind("hidden", query.state().equals(Optional.of(QuestionState.HIDDEN)))
                    .bind("open", query.state().flatMap(PostgresQuestions::open))
                    .bind("day", query.after().map(QuestionQuery.Place::day))
                    .bind("id", query.after().map(place -> place.id().value()))
                    .bind("limit", query.limit())
                    .map(QuestionRow::read)
                    .list();
            return Threads.read(handle, rows);
        });
    }

    private static Optional<Boolean> open(QuestionState state) {
        return switch (state) {
            case OPEN -> Optional.of(true);
            case ANSWERED -> Optional.of(false);
            case HIDDEN -> Optional.empty();
        };
    }

    @Override
    public List<Question> of(Set<String> teams) {
        return jdbi.withHandle(handle -> {
            var rows = handle.createQuery("select * from question where team_id = any(:teams)")
                    .bindArray("teams", String.class, teams)
                    .map(QuestionRow::read)
                    .list();
            return Threads.read(handle, rows);
        });
    }

    @Override
    public Set<String> teams() {
        return jdbi.withHandle(handle -> handle.createQuery("select distinct team_id from question")
                .mapTo(String.class)
                .set());
    }

    @Override
    public void add(Question question) {
        jdbi.useHandle(handle -> {
            add(handle, QuestionRow.of(question));
            Threads.keepLast(handle, question);
        });
    }

    private static void add(Handle handle, QuestionRow row) {
        handle.createUpdate(ADD)
                .bind("id", row.id())
                .bind("teamId", row.teamId())
                .bind("askedOn", row.askedOn())
                .bind("open", row.open())
                .bind("hiddenBecause", row.hiddenBecause())
                .bind("asker", row.asker())
                .bind("askerName", row.askerName())
                .bind("secretDigest", row.secretDigest())
                .bind("keptMonths", row.keptMonths())
                .execute();
    }

    @Override
    public Set<String> eraseKeptTill(LocalDate day) {
        return jdbi.withHandle(handle ->
                handle.createQuery(ERASE).bind("day", day).mapTo(String.class).set());
    }

    @Override
    public void carryOn(Question question) {
        jdbi.useHandle(handle -> {
            state(handle, QuestionRow.of(question));
            Threads.keepLast(handle, question);
        });
    }

    private static void state(Handle handle, QuestionRow row) {
        handle.createUpdate("update question set is_open = :open, hidden_because = :hiddenBecause where id = :id")
                .bind("id", row.id())
                .bind("open", row.open())
                .bind("hiddenBecause", row.hiddenBecause())
                .execute();
    }
}
