package io.undercurrent.survey.survey.domain;

import java.util.UUID;

/// Names one survey, and with it one promise.
public record SurveyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
