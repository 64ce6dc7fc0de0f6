package io.undercurrent.survey.workforce.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/// How an HRIS writes a day, such as `dd-MM-uuuu`.
public record DayFormat(String pattern, DateTimeFormatter formatter) {

    public static final DayFormat ISO = of("uuuu-MM-dd");

    /// `yyyy` is taken for `uuuu`, as everybody writes it.
    public static DayFormat of(String pattern) {
        var strict = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
        return new DayFormat(pattern, strict);
    }

    public Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text, formatter));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
