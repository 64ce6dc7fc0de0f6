package io.undercurrent.survey.survey.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.survey.survey.domain.Consent;
import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.survey.domain.Language;
import io.undercurrent.survey.survey.domain.Survey;
import io.undercurrent.survey.survey.domain.Thresholds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A survey, draft or sealed.
@Schema(name = "Survey")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SurveyView(
        UUID id,

        @Schema(enumeration = {"draft", "sealed"}) String state,

        String name,
        String purpose,
        String programme,
        int windowDays,
        @Nullable LocalDate startsOn,

        @Schema(description = "Days of a wave on which all are reminded")
        List<Integer> reminderDays,

        @Schema(description = "Empty: everybody") List<String> audience,
        ThresholdView thresholds,
        int retentionMonths,
        int rotatingItems,
        List<ItemView> items,
        List<String> languages,
        boolean consentRequired,

        @Schema(description = "SHA-256 of the contract at /v1/surveys/{id}/contract")
        String contractHash,

        List<ConsentView> consents,
        @Nullable Instant sealedAt) {

    static final String EXAMPLE = """
            {"id":"0c9f3a52-6f6e-4f3c-9d0e-5b1f6f7a8b90","state":"draft","name":"AI pulse","purpose":"We want to know \
            early where AI makes work harder, and change that.","programme":"biweekly","windowDays":14,"reminderDays":[7,13],\
            "audience":["care"],"thresholds":{"scores":5,"polarization":8,"shares":10},"retentionMonths":24,\
            "rotatingItems":4,"items":[],"languages":["en","nl"],"consentRequired":true,\
            "contractHash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","consents":[]}""";

    /// One of the items a survey asks from; which words it uses the contract says.
    @Schema(name = "SurveyItem")
    record ItemView(String item, int version, String kind) {

        static ItemView of(Item item) {
            return new ItemView(item.key(), item.version(), item.kind().key());
        }
    }

    @Schema(name = "SurveyThresholds")
    record ThresholdView(int scores, int polarization, int shares) {

        static ThresholdView of(Thresholds limits) {
            return new ThresholdView(limits.scores(), limits.polarization(), limits.shares());
        }
    }

    /// A word of the works council; it stands while the contract is the one it is about.
    @Schema(name = "Consent")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConsentView(
            boolean granted,
            String contract,
            boolean stands,
            String by,
            @Nullable String remark,
            Instant at) {

        static ConsentView of(Consent consent, Survey survey) {
            return new ConsentView(
                    consent.granted(),
                    consent.about(),
                    consent.isAbout(survey.contract()),
                    consent.by(),
                    consent.remark().orElse(null),
                    consent.at());
        }
    }

    static SurveyView of(Survey survey) {
        return switch (survey) {
            case Survey.Draft draft -> view(draft, "draft", null);
            case Survey.Sealed sealed -> view(sealed, "sealed", sealed.at());
        };
    }

    private static SurveyView view(Survey survey, String state, @Nullable Instant sealedAt) {
        var charter = survey.charter();
        return new SurveyView(
                survey.id().value(),
                state,
                charter.name(),
                charter.purpose(),
                charter.rhythm().programme().key(),
                charter.rhythm().windowDays(),
                charter.rhythm().startsOn().orElse(null),
                charter.rhythm().reminders().days(),
                List.copyOf(charter.audience()),
                ThresholdView.of(charter.thresholds()),
                charter.retentionMonths(),
                charter.questions().rotating(),
                survey.promise().pool().stream().map(ItemView::of).toList(),
                charter.languages().stream().map(Language::code).toList(),
                charter.consentRequired(),
                survey.contract().hash(),
                survey.consents().stream()
                        .map(consent -> ConsentView.of(consent, survey))
                        .toList(),
                sealedAt);
    }
}
