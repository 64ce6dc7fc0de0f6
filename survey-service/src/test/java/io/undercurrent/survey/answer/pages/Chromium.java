package io.undercurrent.survey.answer.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A real Chromium, as it is installed on this machine.
final class Chromium implements AutoCloseable {

    private static final String MISSING = "No Chromium here: install the package chromium, or name one in CHROMIUM";

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        var executable = executable();
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(List.of("--no-sandbox")));
    }

    /// A browser of somebody's own, with nothing in it yet, on a screen of this width.
    Page fresh(int width) {
        return browser.newContext(
                        new NewContextOptions().setViewportSize(width, 800).setLocale("en-GB"))
                .newPage();
    }

    /// A page after the employee with this number has signed in on the way to it.
    Page signedIn(URI address, String employee, int width) {
        var page = fresh(width);
        page.navigate(address.toString());
        var form = page.locator("form:has(input[name=username][value=employee])");
        form.locator("input[name=employee]").fill(employee);
        form.locator("button").click();
        page.waitForURL(url -> url.startsWith(address.resolve("/answer/").toString()));
        return page;
    }

    /// A page after somebody in this role, who leads these teams, has signed in on the way to it.
    Page signedInAs(URI address, String role, String teams, int width) {
        var page = fresh(width);
        page.navigate(address.toString());
        var claims = "{\"preferred_username\":\"%s\",\"groups\":[\"%s\"],\"teams\":[%s]}".formatted(role, role, teams);
        page.evaluate("""
                ([name, claims]) => {
                    const form = document.createElement('form');
                    form.method = 'post';
                    for (const [key, value] of [['username', name], ['claims', claims]]) {
                        const input = document.createElement('input');
                        input.name = key;
                        input.value = value;
                        form.append(input);
                    }
                    document.body.append(form);
                    form.submit();
                }""", List.of(role, claims));
        page.waitForURL(url -> url.startsWith(address.toString()));
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        var named = Stream.ofNullable(System.getenv("CHROMIUM"));
        var usual = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        var found = Stream.concat(named, usual)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            assertThat(System.getenv("CI")).as(MISSING).isNotEqualTo("true");
            abort(MISSING);
        }
        return found.orElseThrow();
    }
}
