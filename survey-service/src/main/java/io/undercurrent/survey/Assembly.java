package io.undercurrent.survey;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.Startup;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.undercurrent.survey.answer.domain.Batch;
import io.undercurrent.survey.ballot.domain.EmployeeClaim;
import io.undercurrent.survey.ballot.domain.KeyEncryptionKey;
import io.undercurrent.survey.ballot.domain.KeyLength;
import io.undercurrent.survey.question.domain.Keeping;
import io.undercurrent.survey.wave.domain.AnswerPage;
import io.undercurrent.survey.wave.domain.OrganisationTime;
import io.undercurrent.survey.wave.domain.PortalAccess;
import io.undercurrent.survey.workforce.domain.Brake;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;

/// Turns configuration and the clock into domain values.
class Assembly {

    /// How the HRIS's pictures are taken in.
    @ConfigMapping(prefix = "undercurrent.workforce")
    public interface WorkforceSettings {

        /// The share of people or teams that may vanish in a full picture without being confirmed.
        @WithDefault("0.1")
        double brake();

        /// Where the organisation's days begin and end: a change is made on its day there.
        @WithDefault("UTC")
        ZoneId timeZone();
    }

    /// How answers are kept.
    @ConfigMapping(prefix = "undercurrent.answers")
    public interface AnswerSettings {

        /// How many answers are kept with one commit at most; 1 gives each its own.
        @WithDefault("200")
        int batch();
    }

    /// How ballots are signed.
    @ConfigMapping(prefix = "undercurrent.ballots")
    public interface BallotSettings {

        /// 32 bytes as base64 that encrypt private keys where they are stored; there is no default in production.
        String keyEncryptionKey();

        /// How many bits the modulus of a new key has.
        @WithDefault("2048")
        int keyBits();

        /// How often to look for waves that need keys.
        @WithDefault("10s")
        Duration lookEvery();
    }

    /// Who is signed in.
    @ConfigMapping(prefix = "undercurrent.sign-in")
    public interface SignInSettings {

        /// The claim that names an employee as the HRIS does.
        @WithDefault("employee_id")
        String employeeClaim();
    }

    @Produces
    @Singleton
    @Startup // or the first ballot would find out that it is none
    KeyEncryptionKey keyEncryptionKey(BallotSettings settings) {
        return new KeyEncryptionKey(settings.keyEncryptionKey());
    }

    @Produces
    @Singleton
    KeyLength keyLength(BallotSettings settings) {
        return new KeyLength(settings.keyBits());
    }

    @Produces
    @Singleton
    EmployeeClaim employeeClaim(SignInSettings settings) {
        return new EmployeeClaim(settings.employeeClaim());
    }

    @Produces
    @Singleton
    Batch batch(AnswerSettings settings) {
        return new Batch(settings.batch());
    }

    /// The database of the answers: it knows no person, and takes part in no transaction of the other one.
    @Produces
    @Singleton
    @DataSource("answers")
    Jdbi answers(@DataSource("answers") AgroalDataSource database) {
        var jdbi = Jdbi.create(database).installPlugin(new PostgresPlugin());
        // what was bound is an answer, and messages end up in logs
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }

    @Produces
    @Singleton
    Brake brake(WorkforceSettings settings) {
        return new Brake(settings.brake());
    }

    @Produces
    @Singleton
    Today today(WorkforceSettings settings, InstantSource clock) {
        return () -> LocalDate.ofInstant(clock.instant(), settings.timeZone());
    }

    @Produces
    @Singleton
    OrganisationTime organisationTime(WorkforceSettings settings) {
        return new OrganisationTime(settings.timeZone());
    }

    /// When people are asked, and where they answer.
    @ConfigMapping(prefix = "undercurrent.waves")
    public interface WaveSettings {

        /// How often it is looked whether a wave has to open or close, or a letter to be written.
        @WithDefault("10s")
        String clock();

        /// How often answers are looked for that were promised to be erased by now.
        @WithDefault("1h")
        String sweep();

        /// Where the organisation's own portal hears of waves, if it invites people itself.
        Optional<URI> portal();

        /// The secret with which it recognises us, as Standard Webhooks write it: whsec_ and base64.
        Optional<String> portalSecret();

        /// Where browsers reach the page on which people answer.
        @WithDefault("http://localhost:8081")
        URI address();
    }

    @Produces
    @Singleton
    PortalAccess portalAccess(WaveSettings settings) {
        return new PortalAccess(settings.portal(), settings.portalSecret());
    }

    @Produces
    @Singleton
    AnswerPage answerPage(WaveSettings settings) {
        return new AnswerPage(settings.address());
    }

    /// How questions are kept.
    @ConfigMapping(prefix = "undercurrent.questions")
    public interface QuestionSettings {

        /// For how many months after the last word in it a question asked by name is kept; one asked with a ballot is
        /// kept as long as the survey promised of answers.
        @WithDefault("24")
        int keptMonths();
    }

    @Produces
    @Singleton
    Keeping keeping(QuestionSettings settings) {
        return new Keeping(settings.keptMonths());
    }

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }
}
