package io.undercurrent.survey.answer.http;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.undercurrent.survey.answer.domain.Choice;
import io.undercurrent.survey.answer.domain.Choice.Chosen;
import io.undercurrent.survey.answer.domain.Choice.DontKnow;
import io.undercurrent.survey.answer.domain.Choice.Skipped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is said to one item.
@Schema(name = "ItemAnswer")
record ItemAnswer(
        @Schema(examples = "role-clarity-1") String item,

        @Schema(
                oneOf = {Integer.class, String.class},
                description = "1 to 5, `dont-know` or `skipped`",
                examples = "4")
        Said answer) {

    ItemAnswer {
        requireNonNull(item, "item");
        requireNonNull(answer, "answer");
    }

    record Said(Choice choice) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Said of(Object value) {
            if (value instanceof Integer number) {
                return new Said(new Chosen(number));
            }
            return switch (value.toString()) {
                case "dont-know" -> new Said(new DontKnow());
                case "skipped" -> new Said(new Skipped());
                default -> throw new IllegalArgumentException("must be 1 to 5, dont-know or skipped");
            };
        }
    }
}
