package io.undercurrent.signals.signal.http;

import static io.undercurrent.signals.signal.http.IndicatorView.rounded;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.kit.access.OfTeam;
import io.undercurrent.signals.detection.domain.Band;
import io.undercurrent.signals.detection.domain.Withholding;
import io.undercurrent.signals.signal.domain.Counsel;
import io.undercurrent.signals.signal.domain.Disclosed;
import io.undercurrent.signals.signal.domain.Evidence;
import io.undercurrent.signals.signal.domain.Explanation;
import io.undercurrent.signals.signal.domain.Wording;
import io.undercurrent.signals.signal.domain.Words;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// Why a signal stands where it stands: never a name, never a single answer, and of five to nine people never more than
/// three numbers in all.
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Evidence")
record EvidenceView(
        @Schema(examples = "claims-north") String teamId,

        @Schema(
                enumeration = {"uncertainty", "silent-resistance", "talent-flight", "polarization"},
                examples = "uncertainty")
        String kind,

        @Schema(
                enumeration = {"calm", "watch", "flag", "withheld", "stale"},
                examples = "flag")
        String level,

        @Schema(examples = "2026-W16") @Nullable String since,
        @Schema(examples = "2026-W20") String round,
        @Schema(examples = "2026-W14") @Nullable String changeStartedAround,

        @Schema(
                description = "One plain sentence, Dutch when Accept-Language prefers it",
                examples =
                        "Since about week 14 fewer people in this team say they know what AI means for their work: 3.9 → 3.2, interval 2.9–3.5, 12–19 answers a wave; the organisation as a whole did not change; it could still be chance in 1 of 10 cases.")
        String summary,

        @Schema(
                description = "What silent resistance looks like, without blame",
                enumeration = {"absent", "shallow", "workaround", "mandate-trap"},
                examples = "absent")
        @Nullable
        String pattern,

        @Schema(description = "The pattern in words") @Nullable
        String patternText,

        @Schema(
                description = "How far opinions stand apart; of polarization only, and never told finer",
                enumeration = {"aligned", "mixed", "split"},
                examples = "split")
        @Nullable
        String band,

        @Schema(
                description = "Why nothing is said, where nothing is",
                enumeration = {"too-few-people", "facts-withheld", "not-enough-yet", "switched-off"},
                examples = "too-few-people")
        @Nullable
        String why,

        @Schema(description = "The group whose signal this is, when the team is too small for one of its own") @Nullable
        GroupView spokenForBy,

        List<IndicatorView> indicators,

        @Schema(description = "Null when it may not be told: few people, or leavers that could be counted") @Nullable
        Chart chart,

        @Schema(description = "Smallest share of false discoveries at which this would count as one", examples = "0.08")
        @Nullable
        Double falseDiscoveryRate,

        List<Phrase> otherReadings,

        @Schema(description = "One for all signals of the team that stand at once")
        List<Phrase> advice,

        List<String> organisationNotes,
        List<PointView> series,

        @Schema(description = "Version of the rules that decided it, see /v1/rules", examples = "2026.2")
        String rules)
        implements OfTeam {

    /// Where the chart stands; at the limit and beyond it asks for a look.
    @Schema(name = "Chart")
    record Chart(
            @Schema(examples = "5.2") double score,
            @Schema(examples = "4.21") double limit) {}

    static EvidenceView of(Evidence evidence, Counsel counsel, Words words) {
        var reading = evidence.reading();
        var explanation = new Explanation(words);
        var told = evidence.disclosed();
        return new EvidenceView(
                reading.team().value(),
                reading.kind().wireName(),
                reading.level().wireName(),
                text(reading.since()),
                evidence.round().toString(),
                text(reading.changeStartedAround()),
                explanation.summary(evidence),
                reading.pattern().orElse(null),
                reading.pattern().map(explanation::pattern).orElse(null),
                reading.band().map(Band::wireName).orElse(null),
                reading.why().map(Withholding::wireName).orElse(null),
                evidence.group().map(GroupView::of).orElse(null),
                indicators(told, words),
                chart(evidence, told),
                evidence.isShown() ? rounded(told.falseDiscoveryRate()) : null,
                Phrase.otherReadings(reading.kind(), words),
                Phrase.of(counsel.advice(reading.kind()), words),
                notes(evidence, explanation),
                evidence.series().stream()
                        .map(point -> PointView.of(point, evidence.score(point)))
                        .toList(),
                reading.rules());
    }

    private static List<IndicatorView> indicators(Disclosed told, Words words) {
        var wording = new Wording(words);
        return told.signs().stream()
                .map(sign -> IndicatorView.of(sign, wording))
                .toList();
    }

    private static @Nullable Chart chart(Evidence evidence, Disclosed told) {
        return evidence.isShown()
                ? told.score()
                        .map(score ->
                                new Chart(rounded(score), evidence.reading().limit()))
                        .orElse(null)
                : null;
    }

    private static List<String> notes(Evidence evidence, Explanation explanation) {
        return evidence.organisationNotes().stream()
                .map(note -> explanation.note(note, evidence.round()))
                .toList();
    }

    private static @Nullable String text(Optional<YearWeek> week) {
        return week.map(YearWeek::toString).orElse(null);
    }
}
