package io.undercurrent.signals.overview.pages;

import io.undercurrent.signals.signal.domain.Counsel;
import io.undercurrent.signals.signal.domain.Evidence;
import io.undercurrent.signals.signal.domain.Explanation;
import io.undercurrent.signals.signal.domain.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One signal on the page of a team.
public record Panel(
        String kind,
        String title,
        String level,
        String word,
        String since,
        String summary,
        String pattern,
        @Nullable Picture picture,
        List<WeekInFigures> weeks,
        List<Move> moves,
        List<String> notes,
        List<String> readings,
        List<String> advice) {

    /// One week of the chart in figures.
    public record WeekInFigures(String week, String score, String limit, String level, boolean advanced) {}

    static Panel of(Evidence evidence) {
        var words = Words.ENGLISH;
        var reading = evidence.reading();
        var explanation = new Explanation(words);
        return new Panel(
                reading.kind().wireName(),
                words.say("kind." + reading.kind().wireName()),
                reading.level().wireName(),
                words.say("level." + reading.level().wireName()),
                reading.since()
                        .filter(_ -> reading.level().isRaised())
                        .map(week -> Week.since(week, evidence.round()))
                        .orElse(""),
                explanation.summary(reading, evidence.round(), evidence.organisationNotes()),
                reading.pattern()
                        .map(pattern -> words.say("pattern." + pattern))
                        .orElse(""),
                evidence.series().size() < 2 ? null : Picture.of(evidence.series()),
                evidence.series().reversed().stream().map(Panel::figures).toList(),
                reading.indicators().stream()
                        .map(each -> Move.of(each, explanation))
                        .toList(),
                evidence.organisationNotes().stream()
                        .map(note -> explanation.note(note, evidence.round()))
                        .toList(),
                Counsel.otherReadings(reading.kind()).stream()
                        .map(key -> words.say("reading." + key))
                        .toList(),
                Counsel.advice(reading).stream()
                        .map(advice -> words.say("advice." + advice.key()))
                        .toList());
    }

    private static WeekInFigures figures(Evidence.Point point) {
        return new WeekInFigures(
                point.week().toString(),
                String.format(Locale.ROOT, "%.2f", point.score()),
                String.format(Locale.ROOT, "%.2f", point.limit()),
                Words.ENGLISH.say("level." + point.level().wireName()),
                point.advanced());
    }
}
