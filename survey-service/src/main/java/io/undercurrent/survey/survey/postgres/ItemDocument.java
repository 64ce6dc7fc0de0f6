package io.undercurrent.survey.survey.postgres;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.survey.domain.Item.Direction;
import io.undercurrent.survey.survey.domain.ItemKind;
import io.undercurrent.survey.survey.domain.Language;
import io.undercurrent.survey.survey.domain.Scale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A question as a contract holds it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemDocument(
        String item,
        int version,
        String kind,
        @Nullable String construct,
        boolean reversed,
        boolean turned,
        String scale,
        Map<String, String> texts) {

    static ItemDocument of(Item item) {
        return new ItemDocument(
                item.key(),
                item.version(),
                item.kind().key(),
                item.construct().orElse(null),
                item.direction().reversed(),
                item.direction().turned(),
                item.scale().key(),
                texts(item.texts()));
    }

    static Map<String, String> texts(Map<Language, String> texts) {
        var sorted = new TreeMap<String, String>();
        texts.forEach((language, text) -> sorted.put(language.code(), text));
        return sorted;
    }

    static Map<Language, String> languages(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(toMap(text -> Language.of(text.getKey()).orElseThrow(), Map.Entry::getValue));
    }

    Item toDomain() {
        return new Item(
                item,
                version,
                ItemKind.valueOf(kind.toUpperCase(ROOT)),
                Optional.ofNullable(construct),
                new Direction(reversed, turned),
                Scale.valueOf(scale.toUpperCase(ROOT)),
                languages(texts));
    }
}
