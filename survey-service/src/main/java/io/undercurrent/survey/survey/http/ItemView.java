package io.undercurrent.survey.survey.http;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.survey.domain.Language;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A question as the bank holds it.
@Schema(name = "Item")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemView(
        String item,
        int version,

        @Schema(enumeration = {"core", "rotating", "own"}) String kind,

        @Schema(description = "What it measures; absent where the organisation asks for something else") @Nullable
        String construct,

        @Schema(description = "Agreeing is bad news") boolean reversed,

        @Schema(description = "Agreeing means little of what the construct is named after")
        boolean turned,

        @Schema(description = "Our wordings are our own, and nobody validated them yet")
        boolean validated,

        @Schema(description = "Of the text below; another than asked for where there is none in that one") @Nullable
        String language,

        @Nullable String text,

        @Schema(description = "In every language there is, where no language was asked for") @Nullable
        Map<String, String> texts,

        @Nullable ScaleView scale) {

    static final String EXAMPLE = """
            {"items":[{"item":"role-clarity-1","version":1,"kind":"core","construct":"role-clarity","reversed":false,\
            "turned":false,"validated":false,"language":"en",\
            "text":"I can explain which parts of my work AI will change this year.",\
            "scale":{"key":"agreement","labels":["Strongly disagree","Disagree","Neither agree nor disagree","Agree",\
            "Strongly agree"],"dontKnow":"Does not apply to me","skipped":"Rather not say"}}],"nextCursor":null}""";

    static ItemView of(Item item, Optional<Language> asked) {
        return asked.map(language -> in(item, spoken(item, language)))
                .orElseGet(() -> view(item, null, null, texts(item), null));
    }

    private static ItemView in(Item item, Language language) {
        return view(item, language, item.text(language).orElseThrow(), null, ScaleView.of(item.scale(), language));
    }

    private static Language spoken(Item item, Language asked) {
        return item.texts().containsKey(asked)
                ? asked
                : item.texts().keySet().stream().sorted().findFirst().orElseThrow();
    }

    private static Map<String, String> texts(Item item) {
        return new TreeMap<>(item.texts().entrySet().stream()
                .collect(toMap(text -> text.getKey().code(), Map.Entry::getValue)));
    }

    private static ItemView view(
            Item item,
            @Nullable Language language,
            @Nullable String text,
            @Nullable Map<String, String> texts,
            @Nullable ScaleView scale) {
        return new ItemView(
                item.key(),
                item.version(),
                item.kind().key(),
                item.construct().orElse(null),
                item.direction().reversed(),
                item.turned(),
                false,
                language == null ? null : language.code(),
                text,
                texts,
                scale);
    }
}
