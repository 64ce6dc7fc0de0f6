package io.undercurrent.survey.wave.domain;

import io.undercurrent.survey.survey.domain.Language;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/// What is written to somebody; the same to everybody who speaks the language.
public record Letter(String subject, String body) {

    private static final String TEXTS = "letters/texts";

    /// What a letter is about.
    public record Matter(String name, String purpose, Wave wave, String address, String contract, ZoneId zone) {

        String until(Locale locale) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .withLocale(locale)
                    .format(wave.window().closes().atZone(zone));
        }
    }

    public static Letter of(Matter matter, int number, Language language) {
        var locale = Locale.of(language.code());
        var texts = ResourceBundle.getBundle(TEXTS, locale);
        Object[] gaps = {matter.name(), matter.purpose(), matter.until(locale), matter.address(), matter.contract()};
        return new Letter(
                new MessageFormat(texts.getString("subject." + number), locale).format(gaps),
                new MessageFormat(texts.getString("body"), locale).format(gaps));
    }
}
