package io.undercurrent.survey.answer.pages;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.survey.answer.domain.Choice;
import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.survey.domain.Language;
import io.undercurrent.survey.survey.domain.Scale;
import io.undercurrent.survey.survey.domain.Survey;
import io.undercurrent.survey.wave.domain.Wave;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Everything a wave asks, on one page.
public record VoucherForm(String wave, String language, List<Asked> items) {

    /// One question and what can be said to it.
    public record Asked(String key, String text, List<Offered> choices) {

        static Asked of(Item item, Language language) {
            var choices = new ArrayList<Offered>();
            item.scale()
                    .labels(language)
                    .forEach(label -> choices.add(new Offered(String.valueOf(choices.size() + 1), label)));
            choices.add(new Offered("dont-know", Scale.dontKnow(language)));
            choices.add(new Offered("skipped", Scale.skipped(language)));
            return new Asked(item.key(), item.text(language).orElseThrow(), List.copyOf(choices));
        }
    }

    /// One thing that can be said.
    public record Offered(String value, String label) {}

    /// What was said in the fields of the form; what is missing there was skipped.
    Map<String, Choice> said(MultivaluedMap<String, String> fields) {
        return items.stream()
                .collect(toMap(
                        Asked::key, item -> choice(Objects.requireNonNullElse(fields.getFirst(item.key()), ""))));
    }

    private static Choice choice(String value) {
        return switch (value) {
            case "1", "2", "3", "4", "5" -> new Choice.Chosen(Integer.parseInt(value));
            case "dont-know" -> new Choice.DontKnow();
            default -> new Choice.Skipped();
        };
    }

    static VoucherForm of(Wave wave, Survey.Sealed survey, Language language) {
        var items = survey.asks(wave.plan().number()).stream()
                .map(item -> Asked.of(item, language))
                .toList();
        return new VoucherForm(wave.id().toString(), language.code(), items);
    }
}
