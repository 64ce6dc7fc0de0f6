package io.undercurrent.signals.signal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.signals.advice.domain.Advice;
import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.detection.domain.SignalKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void every_sentence_exists_in_both_languages() {
        assertThat(sentences(Locale.of("nl")).keySet())
                .isEqualTo(sentences(Locale.ENGLISH).keySet());
    }

    @Test
    void placeholders_are_the_same_in_both_languages() {
        var english = sentences(Locale.ENGLISH);
        var dutch = sentences(Locale.of("nl"));

        for (var key : english.keySet()) {
            assertThat(placeholders(dutch.getString(key))).as(key).isEqualTo(placeholders(english.getString(key)));
        }
    }

    @Test
    void everything_that_can_be_said_has_words() {
        assertThat(Arrays.stream(Advice.values()).map(advice -> "advice." + advice.key()))
                .allMatch(Words.ENGLISH::know);
        assertThat(Arrays.stream(Level.values()).map(level -> "level." + level.wireName()))
                .allMatch(Words.ENGLISH::know);
        for (var kind : SignalKind.values()) {
            assertThat(Words.ENGLISH.know("kind." + kind.wireName())).isTrue();
            assertThat(Counsel.otherReadings(kind)).allMatch(key -> Words.ENGLISH.know("reading." + key));
        }
    }

    @Test
    void the_first_language_we_speak_is_spoken() {
        assertThat(Words.in(List.of(Locale.GERMAN, Locale.of("nl", "BE"), Locale.ENGLISH)))
                .isSameAs(Words.DUTCH);
        assertThat(Words.in(List.of(Locale.UK, Locale.of("nl")))).isSameAs(Words.ENGLISH);
        assertThat(Words.in(List.of(Locale.FRENCH))).isSameAs(Words.ENGLISH);
    }

    private static String placeholders(String sentence) {
        return sentence.replaceAll("%%", "").replaceAll("[^%]*(%[.0-9]*[a-z])?", "$1");
    }

    private static ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle(
                "words/signals",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }
}
