package io.undercurrent.survey.survey.http;

import io.undercurrent.survey.survey.domain.Language;
import io.undercurrent.survey.survey.domain.Scale;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The five answers in words, and the two that say nothing of the question.
@Schema(name = "Scale")
record ScaleView(String key, List<String> labels, String dontKnow, String skipped) {

    static ScaleView of(Scale scale, Language language) {
        return new ScaleView(scale.key(), scale.labels(language), Scale.dontKnow(language), Scale.skipped(language));
    }
}
