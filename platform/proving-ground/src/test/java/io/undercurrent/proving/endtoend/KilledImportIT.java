package io.undercurrent.proving.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.proving.calls.Pause;
import io.undercurrent.stack.testing.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whenever survey-service is killed in the middle of an import, the old people stand there or the new ones, never a
/// mixture; and once an import is acknowledged, the new ones.
@TestInstance(Lifecycle.PER_CLASS)
class KilledImportIT {
    private static final Picture OLD = new Picture(2_000, 100, 0);
    private static final Picture NEW = new Picture(60_000, 3_000, 7);
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration OFTEN = Duration.ofMillis(5);

    private final Map<String, String> street = Rooms.forSurvey();
    private final Random chance = new Random(20_261_122);
    private final People people;
    private PackagedService survey;
    private String oldState = "";
    private String newState = "";

    KilledImportIT() {
        survey = new PackagedService("survey-service", street);
        survey.awaitReady();
        people = new People(street);
    }

    @BeforeEach
    void the_old_people_are_there() {
        people.forget();
        takeIn(OLD);
        assertThat(people.standing()).isEqualTo(oldState);
    }

    @BeforeAll
    void both_pictures_are_taken_undisturbed() {
        takeIn(NEW);
        newState = people.standing();
        takeIn(OLD);
        oldState = people.standing();
        assertThat(oldState).isNotEqualTo(newState);
    }

    @AfterAll
    void close() {
        people.close();
        survey.close();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.98})
    void what_was_not_acknowledged_never_was(double share) {
        sendAndKillAt(share);

        assertThat(people.standing()).isEqualTo(oldState);
        restart();
        assertThat(people.running()).isZero();
        assertThat(people.tablesOfWaitingLines()).isZero();
        assertThat(people.standing()).isEqualTo(oldState);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.95})
    void what_was_acknowledged_becomes_true_as_a_whole(double progress) {
        send(NEW);
        Pause.until("the import has come so far", LIMIT, OFTEN, () -> people.progress() >= progress || isOver());
        Pause.of(Duration.ofMillis(chance.nextInt(250)));

        survey.kill();

        assertThat(people.standing()).isIn(oldState, newState);
        restart();
        awaitTheEnd();
        assertThat(people.standing()).isEqualTo(newState);
        assertThat(people.tablesOfWaitingLines()).isZero();
    }

    @Test
    void what_was_told_of_teams_fits_how_they_stand() {
        var topic = setting("undercurrent.topic-prefix") + "undercurrent.workforce.teams.v1";
        try (var hearsay = new Hearsay(setting("kafka.bootstrap.servers"), topic)) {
            var teams = people.teams();

            Pause.until("everything is told", LIMIT, OFTEN, () -> hearsay.last().equals(teams));
        }
    }

    private boolean isOver() {
        return people.running() == 0;
    }

    private void takeIn(Picture picture) {
        send(picture);
        awaitTheEnd();
    }

    private void awaitTheEnd() {
        Pause.until("the import is over", LIMIT, Duration.ofMillis(100), this::isOver);
    }

    private void restart() {
        survey = new PackagedService("survey-service", street);
        survey.awaitReady();
    }

    private void send(Picture picture) {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    request().POST(BodyPublishers.ofByteArray(picture.table())).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void sendAndKillAt(double share) {
        var body = BodyPublishers.ofInputStream(() -> NEW.upTo(share, survey::kill));
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request().POST(body).build(), BodyHandlers.ofString());
            throw new AssertionError("Answered by the dead: " + answer);
        } catch (IOException _) {
            // nobody is there any more to answer
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request() {
        var address = survey.address().resolve("/v1/workforce/imports?mode=full&confirm=true&asOf=2026-03-15");
        return HttpRequest.newBuilder(address)
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + TestTokens.token("integration"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/csv");
    }

    private String setting(String name) {
        return Objects.requireNonNull(street.get(name), name);
    }
}
