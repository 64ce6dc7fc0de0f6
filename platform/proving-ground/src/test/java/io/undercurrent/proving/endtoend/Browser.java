package io.undercurrent.proving.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

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
final class Browser implements AutoCloseable {
    private static final String MISSING = "No Chromium here: install the package chromium, or name one in CHROMIUM";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    Browser() {
        var executable = executable();
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(List.of("--no-sandbox")));
    }

    /// The page at the address, after a ready user has signed in.
    Page signedIn(URI address, String user) {
        var page = chromium.newPage();
        page.navigate(address.toString());
        page.locator("form:has(input[name=username][value=" + user + "]) button")
                .click();
        page.waitForURL(url -> url.startsWith(address.toString()));
        return page;
    }

    /// The page at the address, after the employee with this number has signed in.
    Page signedInAs(URI address, String employee) {
        var page = chromium.newPage();
        page.navigate(address.toString());
        var form = page.locator("form:has(input[name=username][value=employee])");
        form.locator("input[name=employee]").fill(employee);
        form.locator("button").click();
        page.waitForURL(url -> url.startsWith(address.toString()));
        return page;
    }

    @Override
    public void close() {
        chromium.close();
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
