package io.undercurrent.signals.overview.pages;

import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.overview.domain.Cell;
import io.undercurrent.signals.signal.domain.Basis;
import io.undercurrent.signals.signal.domain.Disclosed;
import io.undercurrent.signals.signal.domain.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// One signal of one team in the table.
public record CellView(
        String kind,
        String level,
        String word,
        String arrow,
        String trend,
        String since,
        @Nullable Sparkline line,
        String picture) {

    static CellView absent(SignalKind kind) {
        return new CellView(name(kind), "none", "no facts", "", "", "", null, "");
    }

    static CellView of(SignalKind kind, Cell cell, YearWeek shown) {
        var trend = cell.trend();
        var scores = told(kind, cell);
        return new CellView(
                name(kind),
                cell.level().wireName(),
                Words.ENGLISH.say("level." + cell.level().wireName()),
                arrow(trend),
                words(trend),
                cell.since()
                        .filter(_ -> cell.level().isRaised())
                        .map(week -> Week.since(week, shown))
                        .orElse(""),
                scores.isEmpty() ? null : Sparkline.of(scores, cell.limit()),
                picture(scores, cell.limit()));
    }

    /// The scores of the last weeks, where they may be told; one alone draws no line.
    private static List<Double> told(SignalKind kind, Cell cell) {
        var told = cell.level() == Level.WITHHELD
                ? List.<Double>of()
                : cell.scores().stream()
                        .flatMap(score -> Disclosed.score(kind, new Basis(cell.answersBand()), score).stream())
                        .toList();
        return told.size() < 2 ? List.of() : told;
    }

    private static String picture(List<Double> scores, double limit) {
        return scores.isEmpty()
                ? ""
                : "%d weeks, now %.1f, limit %.1f".formatted(scores.size(), scores.getLast(), limit);
    }

    private static String name(SignalKind kind) {
        return Words.ENGLISH.say("kind." + kind.wireName());
    }

    private static String arrow(Cell.Trend trend) {
        return switch (trend) {
            case WORSENING -> "↗";
            case STEADY -> "→";
            case EASING -> "↘";
            case UNKNOWN -> "";
        };
    }

    private static String words(Cell.Trend trend) {
        return switch (trend) {
            case WORSENING -> "worsening";
            case STEADY -> "steady";
            case EASING -> "easing";
            case UNKNOWN -> "";
        };
    }
}
