package io.undercurrent.survey.survey.domain;

import static java.util.Locale.ROOT;

import java.util.Arrays;
import java.util.Optional;

/// A language in which people can be asked.
public enum Language {
    EN,
    NL,
    DE;

    public String code() {
        return name().toLowerCase(ROOT);
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
