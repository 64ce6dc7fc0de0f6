package io.undercurrent.signals.signal.domain;

import java.util.Locale;
import java.util.ResourceBundle;

/// What we say, in the language of the reader: English unless we know theirs.
public final class Words {

    public static final Words ENGLISH = new Words(Locale.ENGLISH);
    public static final Words DUTCH = new Words(Locale.of("nl"));

    private final Locale locale;
    private final ResourceBundle sentences;

    private Words(Locale locale) {
        this.locale = locale;
        this.sentences = ResourceBundle.getBundle(
                "words/signals",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /// The first language of the list that we speak.
    public static Words in(Iterable<Locale> wanted) {
        for (var locale : wanted) {
            if (locale.getLanguage().equals("nl")) {
                return DUTCH;
            }
            if (locale.getLanguage().equals("en")) {
                return ENGLISH;
            }
        }
        return ENGLISH;
    }

    public Locale locale() {
        return locale;
    }

    public boolean know(String key) {
        return sentences.containsKey(key);
    }

    /// Placeholders are those of `String.format`.
    public String say(String key, Object... parts) {
        return String.format(locale, sentences.getString(key), parts);
    }
}
