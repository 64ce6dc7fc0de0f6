package io.undercurrent.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;
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

    /// The overview, after a ready user has signed in, on a screen of this width.
    Page signedIn(URI home, String user, int width) {
        var page = browser.newPage(new NewPageOptions().setViewportSize(width, 900));
        page.navigate(home.toString());
        page.locator("form:has(input[name=username][value=" + user + "]) button")
                .click();
        page.waitForURL(url -> url.startsWith(home.toString()));
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
