package io.undercurrent.survey.answer.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Looks at a page as the rules of WCAG 2.2 AA do.
final class Axe {

    private static final String SCRIPT = script();

    private Axe() {}

    static List<Object> violations(Page page) {
        page.evaluate(SCRIPT);
        var found = page.evaluate("""
                () => axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
                    .then(found => found.violations.map(each => each.id + ': ' + each.nodes.map(node => node.html)))""");
        return List.copyOf((List<?>) found);
    }

    private static String script() {
        try (var script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
