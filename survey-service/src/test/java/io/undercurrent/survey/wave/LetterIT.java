package io.undercurrent.survey.wave;

import static io.undercurrent.survey.Hris.as;
import static io.undercurrent.survey.Hris.employee;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.survey.Analyst.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.MovableClock;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class LetterIT {

    @Inject
    CleanSlate slate;

    @Inject
    MockMailbox mailbox;

    @Inject
    MovableClock clock;

    @Inject
    Postman postman;

    @Inject
    RemindOnTime remindOnTime;

    /// One of them cannot be reached.
    @BeforeEach
    void six_people() {
        slate.wipe();
        mailbox.clear();
        imports(
                "mode=full&asOf=2026-03-15",
                IntStream.range(0, 6)
                        .mapToObj(number -> employee("e-" + number, "care", "", contact(number)))
                        .toArray(String[]::new));
    }

    @AfterEach
    void now() {
        clock.showRealTime();
    }

    private static String contact(int number) {
        return number == 0 ? "" : "\"email\":\"e%d@example.org\",\"language\":\"nl\"".formatted(number);
    }

    @Test
    void everybody_who_can_be_reached_is_invited_in_a_language_they_speak() {
        var wave = opens();

        await().untilAsserted(() -> assertThat(mailbox.getTotalMessagesSent()).isEqualTo(5));
        assertThat(mailbox.getMailsSentTo("e1@example.org"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("Uw stem telt: Pulse"))
                .satisfies(mail -> assertThat(mail.getText()).contains("/answer/" + wave, "To know early"));
    }

    @Test
    void everybody_is_reminded_twice_at_most_whoever_answered() {
        var wave = opens();

        reminds(wave, 202);
        reminds(wave, 202);

        as("people-analyst")
                .post("/v1/waves/" + wave + "/reminders")
                .then()
                .statusCode(409)
                .body("code", equalTo("reminders-spent"));
        await().untilAsserted(() -> assertThat(mailbox.getTotalMessagesSent()).isEqualTo(15));
        assertThat(mailbox.getMailsSentTo("e3@example.org")).hasSize(3);
    }

    @Test
    void the_programme_reminds_everybody_halfway_and_on_the_last_day() {
        var opened = LocalDate.now(ZoneOffset.UTC);
        var wave = opens();
        everybodyHas(1);

        clock.showNoonOf(opened.plusDays(6).toString());
        pass();
        everybodyHas(1);
        clock.showNoonOf(opened.plusDays(7).toString());
        everybodyHas(2);
        clock.showNoonOf(opened.plusDays(13).toString());
        everybodyHas(3);

        pass();
        everybodyHas(3);
        reminds(wave, 409);
    }

    @Test
    void one_by_hand_counts_and_mornings_slept_through_are_one() {
        var opened = LocalDate.now(ZoneOffset.UTC);
        var wave = opens();
        everybodyHas(1);

        clock.showNoonOf(opened.plusDays(13).toString());
        everybodyHas(2);
        pass();
        everybodyHas(2);
        reminds(wave, 202);
        everybodyHas(3);
    }

    @Test
    void a_survey_without_reminder_days_is_reminded_by_hand_alone() {
        var opened = LocalDate.now(ZoneOffset.UTC);
        opens("\"reminderDays\":[]");
        everybodyHas(1);

        clock.showNoonOf(opened.plusDays(13).toString());
        pass();

        everybodyHas(1);
    }

    @Test
    void two_replicas_at_once_remind_once() {
        var opened = LocalDate.now(ZoneOffset.UTC);
        var wave = new WaveId(UUID.fromString(opens()));
        clock.showNoonOf(opened.plusDays(7).toString());

        var replicas = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> remindOnTime.remind(wave)))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(replicas).join();

        everybodyHas(2);
        pass();
        everybodyHas(2);
    }

    /// The postman went at least one whole round since.
    private void pass() {
        postman.round();
    }

    private void everybodyHas(int letters) {
        await().untilAsserted(() -> assertThat(mailbox.getTotalMessagesSent()).isEqualTo(5 * letters));
        assertThat(mailbox.getMailsSentTo("e3@example.org")).hasSize(letters);
    }

    @Test
    void nobody_is_reminded_of_a_wave_that_is_over() {
        var wave = opens();
        as("people-analyst").post("/v1/waves/" + wave + "/close").then().statusCode(200);

        reminds(wave, 409);
    }

    private static void reminds(String wave, int status) {
        as("people-analyst").post("/v1/waves/" + wave + "/reminders").then().statusCode(status);
    }

    private static String opens() {
        return opens("");
    }

    private static String opens(String more) {
        return as("people-analyst")
                .post("/v1/surveys/" + sealed(more) + "/waves")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }
}
