package io.undercurrent.survey.survey.domain;

import static java.util.stream.Collectors.toMap;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The words we ship, in every language.
final class Wording {

    private static final String TEXTS = "questionbank/texts";

    private Wording() {}

    static String of(String key, Language language) {
        return ResourceBundle.getBundle(TEXTS, Locale.of(language.code())).getString(key);
    }

    static Map<Language, String> of(String key) {
        return Arrays.stream(Language.values()).collect(toMap(language -> language, language -> of(key, language)));
    }

    static String of(String key, Language language, Object... gaps) {
        return new MessageFormat(of(key, language), Locale.of(language.code())).format(gaps);
    }
}
