package io.undercurrent.survey.answer.pages;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// What stands around every page, and its words in the language of the reader.
public record Frame(ResourceBundle words, String version) {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.GERMAN);

    public String say(String key) {
        return words.getString(key);
    }

    public String language() {
        return words.getLocale().toLanguageTag();
    }

    public List<Locale> languages() {
        return LANGUAGES;
    }
}
