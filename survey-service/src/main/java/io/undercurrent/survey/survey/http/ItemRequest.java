package io.undercurrent.survey.survey.http;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.survey.domain.Item.Direction;
import io.undercurrent.survey.survey.domain.ItemKind;
import io.undercurrent.survey.survey.domain.Language;
import io.undercurrent.survey.survey.domain.Scale;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A question of the organisation's own, to be answered on the scale of agreement.
@Schema(name = "NewItem")
record ItemRequest(
        @NotNull
        @Pattern(regexp = "own-[a-z0-9-]{1,60}", message = "must start with own-, then small letters, digits, hyphens")
        @Schema(examples = "own-canteen-1")
        String item,

        @Schema(description = "One of the question bank's, or none", examples = "learning-time") @Nullable
        String construct,

        @Schema(description = "Agreeing means little of the construct; false when not given") @Nullable
        Boolean turned,

        @NotEmpty @Schema(description = "By language; a survey needs one in each of its languages")
        Map<@Pattern(regexp = "en|nl|de", message = "must be en, nl or de") String, @NotBlank @Size(max = 300) String>
                texts) {

    static final String EXAMPLE = """
            {"item":"own-rooms-1","texts":{"en":"I find a quiet place when I need one.",\
            "nl":"Ik vind een rustige plek als ik die nodig heb."}}""";

    Item toDomain() {
        return new Item(
                item,
                1,
                ItemKind.OWN,
                Optional.ofNullable(construct),
                new Direction(false, Boolean.TRUE.equals(turned)),
                Scale.AGREEMENT,
                texts.entrySet().stream()
                        .collect(toMap(text -> Language.of(text.getKey()).orElseThrow(), Map.Entry::getValue)));
    }
}
