package io.undercurrent.survey.survey.domain;

import static java.util.Collections.unmodifiableSortedSet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What an organisation wants to ask, of whom, why and how often, and what it promises.
public record Charter(
        String name,
        String purpose,
        Rhythm rhythm,
        SortedSet<String> audience,
        Thresholds thresholds,
        int retentionMonths,
        Questions questions,
        SortedSet<Language> languages,
        boolean consentRequired) {

    /// How often a wave opens and how many days it lasts, and when all are reminded; without a first day it opens only
    /// by
    /// hand.
    public record Rhythm(Programme programme, int windowDays, Optional<LocalDate> startsOn, Reminders reminders) {

        public Rhythm {
            if (windowDays < 1 || windowDays > programme.longestWindow()) {
                throw new IllegalArgumentException(
                        "A %s wave is open for 1 to %d days".formatted(programme.key(), programme.longestWindow()));
            }
            if (!reminders.fitInto(windowDays)) {
                throw new IllegalArgumentException("A wave of %d days has no day %d to remind on"
                        .formatted(windowDays, reminders.days().getLast()));
            }
        }
    }

    public Charter {
        audience = unmodifiableSortedSet(new TreeSet<>(audience));
        languages = unmodifiableSortedSet(new TreeSet<>(languages));
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("People are asked in a language");
        }
    }

    /// The promise in plain words.
    public String promise(Language language) {
        return Wording.of(
                "promise",
                language,
                thresholds.scores(),
                thresholds.polarization(),
                thresholds.shares(),
                retentionMonths);
    }
}
