package io.undercurrent.survey.wave.http;

import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.survey.domain.Language;
import io.undercurrent.survey.survey.domain.Scale;
import io.undercurrent.survey.survey.domain.Survey;
import io.undercurrent.survey.wave.domain.Wave;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Everything a page needs to ask somebody, and what it has to promise.
@Schema(name = "Form")
record FormView(
        UUID wave,
        UUID survey,

        @Schema(enumeration = {"planned", "open", "closed"}) String state,

        String name,
        String purpose,
        String language,
        List<String> languages,
        Instant opens,
        Instant closes,
        PromiseView promise,
        List<QuestionView> items) {

    static final String EXAMPLE = """
            {"wave":"3c1f6a52-0e9b-4a57-8f0f-2a7d6a1c9e11","survey":"0c9f3a52-6f6e-4f3c-9d0e-5b1f6f7a8b90",\
            "state":"open","name":"AI pulse","purpose":"To know early where AI makes work harder.","language":"en",\
            "languages":["en","nl"],"opens":"2026-03-09T07:00:00Z","closes":"2026-03-22T23:00:00Z",\
            "promise":{"hash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",\
            "thresholds":{"scores":5,"polarization":8,"shares":10},"retention":"24 months",\
            "text":"Nobody can link your answer to you."},\
            "items":[{"item":"role-clarity-1","version":1,"construct":"role-clarity",\
            "text":"I can explain which parts of my work AI will change this year.",\
            "scale":{"key":"agreement","labels":["Strongly disagree","Disagree","Neither agree nor disagree","Agree",\
            "Strongly agree"],"dontKnow":"Does not apply to me","skipped":"Rather not say"}}]}""";

    /// What was sealed.
    @Schema(name = "Promise")
    record PromiseView(String hash, ThresholdView thresholds, String retention, String text) {

        static PromiseView of(Survey.Sealed survey, Language language) {
            var limits = survey.charter().thresholds();
            return new PromiseView(
                    survey.contract().hash(),
                    new ThresholdView(limits.scores(), limits.polarization(), limits.shares()),
                    survey.charter().retentionMonths() + " months",
                    survey.charter().promise(language));
        }
    }

    @Schema(name = "PromisedThresholds")
    record ThresholdView(int scores, int polarization, int shares) {}

    @Schema(name = "Question")
    record QuestionView(String item, int version, @Nullable String construct, String text, AnswersView scale) {

        static QuestionView of(Item item, Language language) {
            return new QuestionView(
                    item.key(),
                    item.version(),
                    item.construct().orElse(null),
                    item.text(language).orElseThrow(),
                    AnswersView.of(item.scale(), language));
        }
    }

    /// The answers 1 to 5 in words, and the two that say nothing of the question.
    @Schema(name = "Answers")
    record AnswersView(String key, List<String> labels, String dontKnow, String skipped) {

        static AnswersView of(Scale scale, Language language) {
            return new AnswersView(
                    scale.key(), scale.labels(language), Scale.dontKnow(language), Scale.skipped(language));
        }
    }

    static FormView of(Wave wave, Survey.Sealed survey, Language language) {
        return new FormView(
                wave.id().value(),
                survey.id().value(),
                state(wave),
                survey.charter().name(),
                survey.charter().purpose(),
                language.code(),
                survey.charter().languages().stream().map(Language::code).toList(),
                wave.window().opens(),
                wave.window().closes(),
                PromiseView.of(survey, language),
                survey.asks(wave.plan().number()).stream()
                        .map(item -> QuestionView.of(item, language))
                        .toList());
    }

    private static String state(Wave wave) {
        return switch (wave) {
            case Wave.Planned _ -> "planned";
            case Wave.Open _ -> "open";
            case Wave.Closing _, Wave.Closed _ -> "closed";
        };
    }
}
