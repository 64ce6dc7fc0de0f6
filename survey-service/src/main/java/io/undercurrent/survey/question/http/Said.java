package io.undercurrent.survey.question.http;

import static java.util.Objects.requireNonNull;

import io.undercurrent.kit.problem.Problem;
import io.undercurrent.survey.question.domain.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something that is added to a question.
@Schema(name = "QuestionText")
record Said(@Schema(maxLength = Words.LONGEST) String text) {

    static final String EXAMPLE = """
        {"text":"You do. It proposes, and you decide."}\
        """;

    Said {
        requireNonNull(text, "text");
    }

    Words words() {
        try {
            return new Words(text);
        } catch (IllegalArgumentException _) {
            throw Problem.badRequest("invalid-value", "The text cannot be taken as it is")
                    .withError("/text", Words.FORM)
                    .asException();
        }
    }
}
