package io.undercurrent.survey.survey.postgres;

import static java.time.ZoneOffset.UTC;

import io.undercurrent.survey.survey.domain.Consent;
import io.undercurrent.survey.survey.domain.Survey;
import io.undercurrent.survey.survey.domain.SurveyId;
import io.undercurrent.survey.survey.domain.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class PostgresSurveys implements Surveys {

    private static final String FIND = "select id, contract, sealed_at from survey where id = :id";
    private static final String AFTER = """
            select id, contract, sealed_at from survey
            where number > coalesce((select number from survey where id = :last), 0) order by number limit :most""";
    private static final String SEALED =
            "select id, contract, sealed_at from survey where sealed_at is not null order by number";
    private static final String KEEP = """
            insert into survey (id, contract, contract_hash) values (:id, :contract, :hash)
            on conflict (id) do update set contract = excluded.contract, contract_hash = excluded.contract_hash""";
    private static final String CONSENT = """
            insert into survey_consent (survey_id, granted, about, by_whom, remark, at)
            values (:id, :granted, :about, :by, :remark, :at)""";

    private final Jdbi jdbi;

    PostgresSurveys(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record SurveyRow(UUID id, String contract, Optional<OffsetDateTime> sealedAt) {

        static SurveyRow of(ResultSet row, StatementContext context) throws SQLException {
            return new SurveyRow(
                    row.getObject("id", UUID.class),
                    row.getString("contract"),
                    Optional.ofNullable(row.getObject("sealed_at", OffsetDateTime.class)));
        }

        Survey toDomain(List<Consent> consents) {
            var draft = new Survey.Draft(CanonicalJson.read(id, contract), consents);
            return sealedAt.<Survey>map(at -> draft.seal(at.toInstant())).orElse(draft);
        }
    }

    @Override
    public Optional<Survey> survey(SurveyId id) {
        return find(FIND, id);
    }

    @Override
    public Optional<Survey> hold(SurveyId id) {
        return find(FIND + " for update", id);
    }

    private Optional<Survey> find(String sql, SurveyId id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id.value())
                .map(SurveyRow::of)
                .findOne()
                .map(row -> row.toDomain(consents(handle, row.id()))));
    }

    private static List<Consent> consents(Handle handle, UUID survey) {
        return handle.createQuery("select * from survey_consent where survey_id = :survey order by number")
                .bind("survey", survey)
                .map((row, context) -> new Consent(
                        row.getBoolean("granted"),
                        row.getString("about"),
                        row.getString("by_whom"),
                        Optional.ofNullable(row.getString("remark")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public List<Survey> after(Optional<SurveyId> last, int most) {
        return jdbi.withHandle(handle -> handle
                .createQuery(AFTER)
                .bind("last", last.map(SurveyId::value).orElse(null))
                .bind("most", most)
                .map(SurveyRow::of)
                .list()
                .stream()
                .map(row -> row.toDomain(consents(handle, row.id())))
                .toList());
    }

    @Override
    public List<Survey.Sealed> sealed() {
        return jdbi.withHandle(handle -> handle.createQuery(SEALED).map(SurveyRow::of).stream()
                .flatMap(row ->
                        row.toDomain(List.of()) instanceof Survey.Sealed survey ? Stream.of(survey) : Stream.empty())
                .toList());
    }

    @Override
    public void keep(Survey.Promise promise) {
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bind("id", promise.survey().value())
                .bind("contract", promise.contract().text())
                .bind("hash", promise.contract().hash())
                .execute());
    }

    @Override
    public void consent(SurveyId id, Consent consent) {
        jdbi.useHandle(handle -> handle.createUpdate(CONSENT)
                .bind("id", id.value())
                .bind("granted", consent.granted())
                .bind("about", consent.about())
                .bind("by", consent.by())
                .bind("remark", consent.remark())
                .bind("at", consent.at().atOffset(UTC))
                .execute());
    }

    @Override
    public void seal(Survey.Sealed survey) {
        jdbi.useHandle(handle -> handle.createUpdate("update survey set sealed_at = :at where id = :id")
                .bind("id", survey.id().value())
                .bind("at", survey.at().atOffset(UTC))
                .execute());
    }
}
