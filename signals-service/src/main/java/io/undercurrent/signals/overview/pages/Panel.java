package io.undercurrent.signals.overview.pages;

import io.undercurrent.signals.advice.domain.Advice;
import io.undercurrent.signals.signal.domain.Counsel;
import io.undercurrent.signals.signal.domain.Evidence;
import io.undercurrent.signals.signal.domain.Explanation;
import io.undercurrent.signals.signal.domain.Wording;
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
        String band,
        @Nullable Picture picture,
        @Nullable Strip strip,
        List<WeekInFigures> weeks,
        List<Move> moves,
        List<String> notes,
        List<String> readings,
        List<String> advice,
        String rules) {

    private static final Words WORDS = Words.ENGLISH;
    private static final Explanation EXPLANATION = new Explanation(WORDS);

    /// One week of the chart in figures, as far as these may be told.
    public record WeekInFigures(String week, String score, String limit, String level, boolean advanced) {}

    /// Advice that is one for several signals stands above all of them and not here.
    static Panel of(Evidence evidence, Counsel counsel) {
        var reading = evidence.reading();
        var kind = reading.kind();
        return new Panel(
                kind.wireName(),
                WORDS.say("kind." + kind.wireName()),
                reading.level().wireName(),
                WORDS.say("level." + reading.level().wireName()),
                reading.since()
                        .filter(_ -> reading.level().isRaised())
                        .map(week -> Week.since(week, evidence.round()))
                        .orElse(""),
                EXPLANATION.summary(evidence),
                reading.pattern().map(EXPLANATION::pattern).orElse(""),
                reading.band().map(band -> WORDS.say("band." + band.wireName())).orElse(""),
                Picture.of(evidence).orElse(null),
                Strip.of(evidence).orElse(null),
                evidence.series().reversed().stream()
                        .map(point -> figures(point, evidence))
                        .toList(),
                moves(evidence),
                notes(evidence),
                Counsel.otherReadings(kind).stream()
                        .map(key -> WORDS.say("reading." + key))
                        .toList(),
                counsel.isOneForSeveral() ? List.of() : advice(counsel.advice(kind)),
                reading.rules());
    }

    static List<String> advice(List<Advice> advice) {
        return advice.stream().map(each -> WORDS.say("advice." + each.key())).toList();
    }

    private static List<Move> moves(Evidence evidence) {
        var wording = new Wording(WORDS);
        return evidence.disclosed().signs().stream()
                .map(sign -> Move.of(sign, wording))
                .toList();
    }

    private static List<String> notes(Evidence evidence) {
        return evidence.organisationNotes().stream()
                .map(note -> EXPLANATION.note(note, evidence.round()))
                .toList();
    }

    private static WeekInFigures figures(Evidence.Point point, Evidence evidence) {
        return new WeekInFigures(
                point.week().toString(),
                evidence.score(point)
                        .map(score -> String.format(Locale.ROOT, "%.2f", score))
                        .orElse("–"),
                String.format(Locale.ROOT, "%.2f", point.limit()),
                WORDS.say("level." + point.level().wireName()),
                point.advanced());
    }
}
