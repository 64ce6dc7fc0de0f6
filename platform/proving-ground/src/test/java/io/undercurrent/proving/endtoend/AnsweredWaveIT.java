package io.undercurrent.proving.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import io.undercurrent.proving.calls.Employee;
import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.calls.Surveys;
import io.undercurrent.proving.calls.WaveResults;
import io.undercurrent.proving.organisation.Company;
import io.undercurrent.proving.organisation.Organisation;
import io.undercurrent.proving.play.PlayOrganisation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.threeten.extra.YearWeek;

/// A wave of the demo organisation: five hundred employees answer, one of them in a real browser, and it closes.
@TestInstance(Lifecycle.PER_CLASS)
class AnsweredWaveIT {
    private static final int RESPONDENTS = 500;
    private static final int AT_ONCE = 8;
    private static final int SMALLEST = 5;
    private static final String ANSWERS = "[{\"item\":\"role-clarity-1\",\"answer\":2}]";
    private static final YearWeek WEEK = YearWeek.now(ZoneOffset.UTC);
    private static final Surveys.Draft PULSE =
            new Surveys.Draft("AI pulse", "To know early where AI makes work harder.", "biweekly", true);

    private final House house = new House();
    private final Organisation organisation = new Organisation(Company.blueprint(Company.SEED, WEEK.minusWeeks(1)));
    private String wave = "";
    private WaveResults results = new WaveResults("", List.of());
    private int late;

    @BeforeAll
    void hold_a_wave() throws InterruptedException, ExecutionException, IOException {
        new PlayOrganisation(house.stack(), System.out).play(organisation);
        var surveys = house.stack().surveys();
        wave = surveys.open(surveys.sealed(PULSE));
        var asked = organisation.employees().stream()
                .filter(employee -> employee.endDate() == null)
                .limit(RESPONDENTS)
                .toList();
        answerInChromium(asked.getFirst());
        answer(asked.subList(1, asked.size() - 1));
        var hesitant = new Voter(asked.getLast().employeeId(), UUID.fromString(wave));
        var survey = house.stack().addresses().survey();
        hesitant.draw(survey);
        var ballot = hesitant.ballot(survey);
        surveys.close(wave);
        late = hesitant.answer(survey, ballot, ANSWERS);
        results = surveys.results(wave);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void every_answer_counts_once() {
        var own = results.items().stream().filter(WaveResults.Result::isOwn).toList();
        var told = own.stream().filter(WaveResults.Result::isTold).mapToInt(WaveResults.Result::respondents);

        assertThat(told.sum()).isBetween(RESPONDENTS / 2, RESPONDENTS);
    }

    @Test
    void nothing_is_told_of_fewer_than_five() {
        assertThat(results.items())
                .filteredOn(WaveResults.Result::isTold)
                .isNotEmpty()
                .allSatisfy(result -> {
                    assertThat(result.respondents()).isGreaterThanOrEqualTo(SMALLEST);
                    assertThat(result.items())
                            .allSatisfy(item -> assertThat(item.answers()).isGreaterThanOrEqualTo(SMALLEST));
                });
        assertThat(results.items())
                .filteredOn(result -> !result.isTold())
                .allSatisfy(result -> assertThat(result.items()).isNullOrEmpty());
    }

    @Test
    void an_answer_that_comes_late_is_refused() {
        assertThat(late).isEqualTo(410);
    }

    @Test
    void the_signals_take_the_results() {
        var told = results.items().stream()
                .filter(result -> result.isOwn() && result.isTold())
                .findFirst()
                .orElseThrow();
        var signals = house.stack().signals();

        Pause.until("the wave's week is evaluated", Duration.ofMinutes(3), Duration.ofSeconds(1), () -> {
            signals.evaluate(WEEK);
            return house.stack().explanations().of(told.teamId(), "uncertainty").says(WEEK);
        });

        assertThat(signals.facts().deadLetters()).isZero();
    }

    private void answer(List<Employee> employees) throws InterruptedException, ExecutionException {
        try (var crew = Executors.newFixedThreadPool(AT_ONCE)) {
            var answering = employees.stream()
                    .<Callable<Integer>>map(employee -> () -> answer(employee))
                    .toList();
            for (var answered : crew.invokeAll(answering)) {
                assertThat(answered.get()).isEqualTo(201);
            }
        }
    }

    private int answer(Employee employee) {
        var survey = house.stack().addresses().survey();
        var voter = new Voter(employee.employeeId(), UUID.fromString(wave));
        try {
            voter.draw(survey);
            return voter.answer(survey, voter.ballot(survey), ANSWERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answerInChromium(Employee employee) {
        try (var browser = new Browser()) {
            var page = browser.signedInAs(house.stack().surveys().page(wave), employee.employeeId());
            page.locator("[data-do=begin]").click();
            screen(page, "question");
            while (page.locator("[data-screen=question]").isVisible()) {
                page.locator("#choices input").first().check();
                page.locator("#question-form button[type=submit]").click();
            }
            page.locator("[data-do=send]").click();
            screen(page, "receipt");
        }
    }

    private static void screen(Page page, String name) {
        page.locator("[data-screen=" + name + "]").waitFor(new WaitForOptions().setTimeout(30_000));
    }
}
