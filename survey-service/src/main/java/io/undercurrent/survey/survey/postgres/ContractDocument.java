package io.undercurrent.survey.survey.postgres;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.survey.survey.domain.Charter;
import io.undercurrent.survey.survey.domain.Charter.Rhythm;
import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.survey.domain.ItemKind;
import io.undercurrent.survey.survey.domain.Language;
import io.undercurrent.survey.survey.domain.Programme;
import io.undercurrent.survey.survey.domain.Questions;
import io.undercurrent.survey.survey.domain.Reminders;
import io.undercurrent.survey.survey.domain.SurveyId;
import io.undercurrent.survey.survey.domain.Thresholds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A privacy contract; its fields are written in the order of their names.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContractDocument(
        int format,
        UUID survey,
        String name,
        String purpose,
        String programme,
        int windowDays,
        @Nullable String startsOn,
        @Nullable List<Integer> reminderDays,
        List<String> audience,
        ThresholdDocument thresholds,
        int retentionMonths,
        int rotatingItems,
        List<String> languages,
        boolean consentRequired,
        List<ItemDocument> items,
        Map<String, String> promise) {

    private static final int FIRST_FORMAT = 1;

    record ThresholdDocument(int scores, int polarization, int shares) {}

    static ContractDocument of(SurveyId survey, Charter charter, List<Item> pool) {
        var limits = charter.thresholds();
        return new ContractDocument(
                FIRST_FORMAT,
                survey.value(),
                charter.name(),
                charter.purpose(),
                charter.rhythm().programme().key(),
                charter.rhythm().windowDays(),
                charter.rhythm().startsOn().map(LocalDate::toString).orElse(null),
                charter.rhythm().reminders().days(),
                List.copyOf(charter.audience()),
                new ThresholdDocument(limits.scores(), limits.polarization(), limits.shares()),
                charter.retentionMonths(),
                charter.questions().rotating(),
                charter.languages().stream().map(Language::code).toList(),
                charter.consentRequired(),
                pool.stream().map(ItemDocument::of).toList(),
                promise(charter));
    }

    private static Map<String, String> promise(Charter charter) {
        var texts = new TreeMap<String, String>();
        charter.languages().forEach(language -> texts.put(language.code(), charter.promise(language)));
        return texts;
    }

    Charter charter() {
        return new Charter(
                name,
                purpose,
                new Rhythm(
                        Programme.valueOf(programme.toUpperCase(ROOT)),
                        windowDays,
                        Optional.ofNullable(startsOn).map(LocalDate::parse),
                        reminders()),
                new TreeSet<>(audience),
                new Thresholds(thresholds.scores(), thresholds.polarization(), thresholds.shares()),
                retentionMonths,
                new Questions(own(), rotatingItems),
                languages.stream().map(code -> Language.of(code).orElseThrow()).collect(toCollection(TreeSet::new)),
                consentRequired);
    }

    /// Contracts sealed before said nothing of it.
    private Reminders reminders() {
        return reminderDays == null ? Reminders.usual(windowDays) : new Reminders(reminderDays);
    }

    private List<String> own() {
        return pool().stream()
                .filter(item -> item.kind() == ItemKind.OWN)
                .map(Item::key)
                .toList();
    }

    List<Item> pool() {
        return items.stream().map(ItemDocument::toDomain).toList();
    }
}
