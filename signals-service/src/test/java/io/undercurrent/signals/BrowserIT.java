package io.undercurrent.signals;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The pages as Chromium shows them.
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class BrowserIT {

    private static final int SMALLEST_PHONE = 320;
    private static final int DESK = 1280;
    private static final List<String> PAGES = List.of("/", "/teams/team-07", "/teams/team-33", "/teams/team-tiny");
    private static final String AXE = axe();
    private static boolean told;

    private final Chromium chromium = new Chromium();

    @Inject
    Jdbi jdbi;

    @TestHTTPResource("/")
    URI home = URI.create("http://unset");

    @BeforeEach
    void a_town_has_been_told_once() {
        if (!told) {
            Asking.forgetEverything(jdbi);
            Telling.tell(new Town(1, 24).facts());
            Asking.evaluate("2026-W24");
            told = true;
        }
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void nothing_is_wider_than_the_smallest_phone() {
        var page = chromium.signedIn(home, "hr", SMALLEST_PHONE);

        assertThat(PAGES).allSatisfy(path -> {
            open(page, path);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(SMALLEST_PHONE);
        });
    }

    @Test
    void on_a_phone_each_team_says_which_signal_is_which() {
        var page = chromium.signedIn(home, "hr", SMALLEST_PHONE);

        var row = page.locator("tr:has(a[href='/teams/team-07'])");

        assertThat(row.locator(".of:visible").allInnerTexts())
                .containsExactly("Rising uncertainty", "Silent resistance", "Talent flight", "Polarization");
        assertThat(row.getAttribute("role")).isEqualTo("row");
    }

    @Test
    void the_pages_keep_wcag_2_2_aa() {
        var page = chromium.signedIn(home, "hr", DESK);

        assertThat(PAGES).allSatisfy(path -> {
            open(page, path);
            assertThat(broken(page)).isEqualTo(List.of());
        });
    }

    @Test
    void who_looked_is_readable_for_the_works_council_on_a_phone_and_at_a_desk() {
        var phone = chromium.signedIn(home, "council", SMALLEST_PHONE);
        open(phone, "/access-log");

        assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(SMALLEST_PHONE);
        assertThat(broken(phone)).isEqualTo(List.of());
        assertThat(phone.locator("a[href='/access-log']").count()).isEqualTo(1);
    }

    @Test
    void the_keyboard_alone_gets_everywhere() {
        var page = chromium.signedIn(home, "hr", DESK);
        open(page, "/teams/team-07");

        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Skip to the content");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        assertThat(focused(page)).isEqualTo("All teams");
        assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void two_signals_at_once_are_one_cause_above_all() {
        var page = chromium.signedIn(home, "hr", DESK);
        open(page, "/teams/team-33");

        assertThat(page.locator("main h2").allInnerTexts().getFirst()).isEqualTo("One cause, one advice");
        assertThat(page.locator(".root-cause ol li"))
                .satisfies(items -> assertThat(items.count()).isGreaterThan(2));
        assertThat(page.locator("#uncertainty h3").allInnerTexts()).containsExactly("Other readings to rule out");
    }

    private void open(Page page, String path) {
        page.navigate(home.resolve(path).toString());
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.innerText");
    }

    private static Object broken(Page page) {
        page.evaluate(AXE);
        return page.evaluate("""
                () => axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
                    .then(found => found.violations.map(each => each.id + ': ' + each.nodes.map(node => node.html)))""");
    }

    private static String axe() {
        try (var script = Objects.requireNonNull(BrowserIT.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
