package io.undercurrent.signals.signal.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.signals.detection.domain.IndicatorReading;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.signal.domain.Counsel;
import io.undercurrent.signals.signal.domain.Evidence;
import io.undercurrent.signals.signal.domain.Explanation;
import io.undercurrent.signals.signal.domain.Words;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// Why a signal stands where it stands: never a name, never a single answer.
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Evidence")
record EvidenceView(
        @Schema(examples = "claims-north") String teamId,

        @Schema(
                enumeration = {"uncertainty", "silent-resistance"},
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
                        "Since about week 14 fewer people in this team say they know what AI means for their work: 3.9 → 3.2, interval 2.9–3.5, 8–11 answers a wave; the organisation as a whole did not change; it could still be chance in 1 of 10 cases.")
        String summary,

        @Schema(description = "What the evidence looks like, without blame", examples = "absent") @Nullable
        String pattern,

        List<Indicator> indicators,
        @Nullable Chart chart,

        @Schema(description = "Smallest share of false discoveries at which this would count as one", examples = "0.08")
        @Nullable
        Double falseDiscoveryRate,

        List<Phrase> otherReadings,
        List<Phrase> advice,
        List<String> organisationNotes,
        List<Point> series) {

    /// A text and the key it keeps in every language.
    @Schema(name = "Phrase")
    record Phrase(@Schema(examples = "role-story") String key, String text) {}

    /// Before and after on the same scale, shrunk towards what is usual.
    @Schema(name = "Indicator")
    record Indicator(
            @Schema(examples = "role-clarity") String name,
            @Schema(examples = "Role clarity") String label,
            @Schema(examples = "3.9") double before,
            @Schema(examples = "3.2") double after,
            Interval interval,

            @Schema(
                    enumeration = {"rising", "falling", "steady"},
                    examples = "falling")
            String direction,

            @Schema(examples = "1.0") double weight,

            @Schema(
                    enumeration = {"points", "share", "per-licence"},
                    examples = "points")
            String unit,

            @Schema(description = "How many answers or licences it rests on", examples = "8-11")
            String answers) {

        static Indicator of(IndicatorReading reading, Explanation explanation) {
            return new Indicator(
                    reading.name(),
                    explanation.label(reading.name()),
                    rounded(reading.before()),
                    rounded(reading.after()),
                    new Interval(rounded(reading.low()), rounded(reading.high())),
                    reading.direction().wireName(),
                    reading.weight(),
                    reading.unit(),
                    reading.answersBand());
        }
    }

    /// Where `after` lies with a certainty of 90 percent.
    @Schema(name = "Interval")
    record Interval(
            @Schema(examples = "2.9") double low,
            @Schema(examples = "3.5") double high) {}

    /// Where the chart stands; at the limit and beyond it asks for a look.
    @Schema(name = "Chart")
    record Chart(
            @Schema(examples = "5.2") double score,
            @Schema(examples = "4.21") double limit) {}

    /// Where the chart stood at the end of a week.
    @Schema(name = "Point")
    record Point(
            @Schema(examples = "2026-W20") String week,

            @Schema(description = "The score of the chart", examples = "5.2")
            double value,

            @Schema(examples = "4.21") double limit,

            @Schema(description = "Whether the week brought new facts", examples = "true")
            boolean advanced) {

        static Point of(Evidence.Point point) {
            return new Point(point.week().toString(), rounded(point.score()), point.limit(), point.advanced());
        }
    }

    static EvidenceView of(Evidence evidence, Words words) {
        var reading = evidence.reading();
        var explanation = new Explanation(words);
        return new EvidenceView(
                reading.team().value(),
                reading.kind().wireName(),
                reading.level().wireName(),
                text(reading.since()),
                evidence.round().toString(),
                text(reading.changeStartedAround()),
                explanation.summary(reading, evidence.round(), evidence.organisationNotes()),
                reading.pattern().orElse(null),
                reading.indicators().stream()
                        .map(each -> Indicator.of(each, explanation))
                        .toList(),
                evidence.isShown() ? new Chart(rounded(reading.score()), reading.limit()) : null,
                evidence.isShown() ? rounded(reading.falseDiscoveryRate()) : null,
                otherReadings(reading, words),
                advice(reading, words),
                evidence.organisationNotes().stream()
                        .map(note -> explanation.note(note, evidence.round()))
                        .toList(),
                evidence.series().stream().map(Point::of).toList());
    }

    private static List<Phrase> otherReadings(Reading reading, Words words) {
        return Counsel.otherReadings(reading.kind()).stream()
                .map(key -> new Phrase(key, words.say("reading." + key)))
                .toList();
    }

    private static List<Phrase> advice(Reading reading, Words words) {
        return Counsel.advice(reading).stream()
                .map(advice -> new Phrase(advice.key(), words.say("advice." + advice.key())))
                .toList();
    }

    private static @Nullable String text(Optional<YearWeek> week) {
        return week.map(YearWeek::toString).orElse(null);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
