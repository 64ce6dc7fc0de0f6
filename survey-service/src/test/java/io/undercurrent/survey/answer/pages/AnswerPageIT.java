package io.undercurrent.survey.answer.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.undercurrent.survey.Hris.all;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.Pulse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The answer page as Chromium shows it.
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class AnswerPageIT {

    private static final int SMALLEST_PHONE = 320;
    private static final int DESK = 1280;

    private final Chromium chromium = new Chromium();

    @Inject
    CleanSlate slate;

    @TestHTTPResource("/")
    URI home = URI.create("http://unset");

    private String wave = "";

    @BeforeEach
    void an_open_wave() {
        slate.wipe();
        imports(
                "mode=full&asOf=" + LocalDate.now(ZoneOffset.UTC).minusDays(1),
                all(team("p-a", "", 8), team("p-b", "p-a", 6), team("p-c", "p-a", 7)));
        wave = Pulse.opened();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void an_employee_answers_one_question_at_a_time_and_gets_a_receipt() {
        var page = signedIn("p-b-1", DESK);
        var sent = new ArrayList<Request>();
        page.onRequest(sent::add);

        sees(page, "intro");
        press(page, "Start");
        var questions = answerAll(page);
        press(page, "Send anonymously");

        sees(page, "receipt");
        assertThat(questions).isEqualTo(Pulse.form(wave).getList("items").size());
        assertThat(page.locator("[data-fill=receipt]").textContent()).isNotBlank();
        assertThat(sent.stream().filter(request -> request.url().endsWith("/v1/answers")))
                .singleElement()
                .satisfies(request ->
                        assertThat(request.allHeaders()).doesNotContainKeys("cookie", "authorization", "referer"));
    }

    @Test
    void the_promise_and_the_key_are_shown_to_be_compared() {
        var page = signedIn("p-b-1", DESK);
        press(page, "Start");
        sees(page, "question");

        page.getByText("What is stored about me?").click();

        assertThat(page.locator("[data-fill=contract]").textContent())
                .isEqualTo(Pulse.form(wave).getString("promise.hash"));
        assertThat(page.locator("[data-fill=key]").textContent()).hasSize(43);
    }

    @Test
    void answers_can_be_changed_in_the_same_browser() {
        var page = answered("p-b-1");
        page.reload();
        sees(page, "receipt");
        var receipt = page.locator("[data-fill=receipt]").textContent();

        press(page, "Change my answers");
        press(page, "Send anonymously");

        sees(page, "receipt");
        assertThat(receipt).isNotBlank();
    }

    @Test
    void a_second_browser_gets_no_second_ballot_and_is_told_why() {
        answered("p-b-1");

        var other = signedIn("p-b-1", DESK);
        press(other, "Start");

        sees(other, "issued");
        assertThat(other.locator("[data-screen=issued]")).containsText("nobody can see whether it was used");
    }

    @Test
    void whoever_is_not_asked_is_told_so() {
        var page = signedIn("a-stranger", DESK);
        press(page, "Start");

        sees(page, "not-invited");
    }

    @Test
    void a_wave_that_is_over_takes_nothing_more() {
        var page = signedIn("p-b-1", DESK);
        press(page, "Start");
        answerAll(page);
        Pulse.close(wave);

        press(page, "Send anonymously");

        sees(page, "over");
        page.reload();
        sees(page, "over");
    }

    @Test
    void offline_nothing_is_lost_and_it_is_sent_when_the_network_is_back() {
        var page = signedIn("p-b-1", DESK);
        press(page, "Start");
        answerAll(page);
        page.context().setOffline(true);
        press(page, "Send anonymously");
        sees(page, "offline");

        page.context().setOffline(false);

        sees(page, "receipt");
    }

    @Test
    void a_reload_loses_nothing() {
        var page = signedIn("p-b-1", DESK);
        press(page, "Start");
        page.locator("input[value='4']").check();
        press(page, "Next");
        page.reload();

        press(page, "Start");

        assertThat(page.locator("[data-fill=progress]")).containsText("2 ");
        press(page, "Back");
        assertThat(page.locator("input[value='4']")).isChecked();
    }

    @Test
    void the_keyboard_alone_is_enough() {
        var page = signedIn("p-b-1", DESK);
        sees(page, "intro");

        tabTo(page, "Start");
        page.keyboard().press("Enter");
        var questions = Pulse.form(wave).getList("items").size();
        for (var number = 1; number <= questions; number++) {
            assertThat(page.locator("[data-fill=progress]")).containsText(number + " ");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            tabTo(page, "Next");
            page.keyboard().press("Enter");
        }
        tabTo(page, "Send anonymously");
        page.keyboard().press("Enter");

        sees(page, "receipt");
    }

    @Test
    void on_the_smallest_phone_nothing_is_wider_and_every_target_is_large_enough() {
        var page = signedIn("p-b-1", SMALLEST_PHONE);
        var looked = new ArrayList<String>();

        sees(page, "intro");
        looked.addAll(tooSmall(page));
        press(page, "Start");
        sees(page, "question");
        looked.addAll(tooSmall(page));
        answerAll(page);
        looked.addAll(tooSmall(page));
        press(page, "Send anonymously");
        sees(page, "receipt");
        looked.addAll(tooSmall(page));

        assertThat(looked).isEmpty();
    }

    @Test
    void the_pages_keep_wcag_2_2_aa_in_every_language() {
        var page = signedIn("p-b-1", DESK);
        var broken = new ArrayList<Object>();
        for (var language : List.of("en", "nl", "de")) {
            page.navigate(
                    home.resolve("/answer/" + wave + "?language=" + language).toString());
            sees(page, "intro");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            page.locator("summary").click();
            broken.addAll(Axe.violations(page));
            page.locator("[data-do=begin]").click();
            sees(page, "question");
            broken.addAll(Axe.violations(page));
            page.navigate(home.resolve("/trust?language=" + language).toString());
            broken.addAll(Axe.violations(page));
        }
        page.navigate(home.resolve("/answer/" + wave).toString());
        press(page, "Start");
        answerAll(page);
        broken.addAll(Axe.violations(page));
        press(page, "Send anonymously");
        sees(page, "receipt");
        broken.addAll(Axe.violations(page));

        assertThat(broken).isEmpty();
    }

    @Test
    void a_question_is_asked_anonymously_and_found_again_by_its_link() {
        var page = answered("p-b-1");

        page.getByLabel("Your question").fill("Will I be replaced?");
        press(page, "Ask anonymously");
        assertThat(page.locator("#asked")).isVisible();
        var link = page.locator("#ask-link").getAttribute("href");
        var visitor = chromium.fresh(SMALLEST_PHONE);
        visitor.navigate(home.resolve(link).toString());

        sees(visitor, "thread");
        assertThat(visitor.locator("blockquote")).hasText("Will I be replaced?");
        visitor.getByLabel("Ask on").fill("Sure?");
        press(visitor, "Send");
        assertThat(visitor.locator("#thread")).containsText("Sure?");
        assertThat(Axe.violations(visitor)).isEmpty();
        visitor.navigate(home.resolve(link).toString().replaceFirst("#.*", "#guess"));
        visitor.reload();
        sees(visitor, "unknown");
    }

    private Page signedIn(String employee, int width) {
        return chromium.signedIn(home.resolve("/answer/" + wave), employee, width);
    }

    private Page answered(String employee) {
        var page = signedIn(employee, DESK);
        press(page, "Start");
        answerAll(page);
        press(page, "Send anonymously");
        sees(page, "receipt");
        return page;
    }

    /// Chooses an answer to each question; how many there were.
    private static int answerAll(Page page) {
        var number = 0;
        sees(page, "question");
        while (page.locator("[data-screen=question]").isVisible()) {
            number++;
            assertThat(page.locator("[data-fill=progress]")).containsText(number + " ");
            page.locator("#choices input").nth(number % 7).check();
            press(page, "Next");
        }
        sees(page, "review");
        return number;
    }

    private static void sees(Page page, String screen) {
        assertThat(page.locator("[data-screen=" + screen + "]")).isVisible(new IsVisibleOptions().setTimeout(20_000));
    }

    private static void press(Page page, String button) {
        page.locator("button:visible", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
    }

    private static void tabTo(Page page, String button) {
        for (var steps = 0; steps < 30; steps++) {
            if (button.equals(page.evaluate("document.activeElement.innerText"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Nobody gets to " + button + " by keyboard");
    }

    @SuppressWarnings("unchecked")
    private static List<String> tooSmall(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('button, nav a, label:has(input), summary')]
                    .filter(each => each.checkVisibility())
                    .filter(each => each.getBoundingClientRect().height < 43.9 || each.getBoundingClientRect().width < 43.9)
                    .map(each => each.innerText)
                    .concat(document.documentElement.scrollWidth > innerWidth ? ['wider than the screen'] : [])""");
    }
}
