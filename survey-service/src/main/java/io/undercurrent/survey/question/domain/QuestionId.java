package io.undercurrent.survey.question.domain;

import java.util.UUID;

/// Names a question; made by chance, so that it tells neither order nor time.
public record QuestionId(UUID value) {

    public static QuestionId fresh() {
        return new QuestionId(UUID.randomUUID());
    }
}
