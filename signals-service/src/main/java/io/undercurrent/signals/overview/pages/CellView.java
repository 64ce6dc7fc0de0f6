package io.undercurrent.signals.overview.pages;

import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.overview.domain.Cell;
import io.undercurrent.signals.signal.domain.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// One signal of one team in the table.
public record CellView(
        String level,
        String word,
        String arrow,
        String trend,
        String since,
        @Nullable Sparkline line,
        String picture) {

    static CellView absent() {
        return new CellView("none", "no facts", "", "", "", null, "");
    }

    static CellView of(Cell cell, YearWeek shown) {
        var trend = cell.trend();
        return new CellView(
                cell.level().wireName(),
                Words.ENGLISH.say("level." + cell.level().wireName()),
                arrow(trend),
                words(trend),
                cell.since()
                        .filter(_ -> cell.level().isRaised())
                        .map(week -> Week.since(week, shown))
                        .orElse(""),
                line(cell).orElse(null),
                picture(cell));
    }

    private static Optional<Sparkline> line(Cell cell) {
        var drawn = cell.level() != Level.WITHHELD && cell.scores().size() > 1;
        return drawn ? Optional.of(Sparkline.of(cell.scores(), cell.limit())) : Optional.empty();
    }

    private static String picture(Cell cell) {
        return cell.scores().isEmpty()
                ? ""
                : "%d weeks, now %.1f, limit %.1f"
                        .formatted(cell.scores().size(), cell.scores().getLast(), cell.limit());
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
