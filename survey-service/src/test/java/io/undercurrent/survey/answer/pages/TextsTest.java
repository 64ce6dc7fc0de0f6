package io.undercurrent.survey.answer.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern SAID = Pattern.compile("say\\(\"([^\"]+)\"\\)|title=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de"})
    void every_language_says_as_much_as_english(String language) {
        assertThat(texts(language).keySet()).isEqualTo(texts("en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de"})
    void nothing_is_left_empty(String language) {
        var texts = texts(language);

        assertThat(texts.keySet())
                .allSatisfy(key -> assertThat(texts.getString(key)).isNotBlank());
    }

    @Test
    void pages_say_only_what_there_are_words_for() throws IOException {
        assertThat(texts("en").keySet()).containsAll(saidOnPages());
    }

    @Test
    void our_own_scripts_stay_small_enough_to_be_read() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/META-INF/resources/assets"))) {
            var bytes = files.filter(file -> file.toString().endsWith(".js"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();

            assertThat(bytes).isBetween(1_000L, 30_000L);
        }
    }

    private static Set<String> saidOnPages() throws IOException {
        try (var pages = Files.list(Path.of("src/main/resources/templates/answer"))) {
            return pages.map(TextsTest::text)
                    .flatMap(page -> SAID.matcher(page).results())
                    .map(TextsTest::key)
                    .collect(toSet());
        }
    }

    private static String key(MatchResult said) {
        return said.group(1) == null ? said.group(2) : said.group(1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "pages/texts",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
