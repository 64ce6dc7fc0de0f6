package io.undercurrent.signals.overview.pages;

import io.undercurrent.signals.signal.domain.Figures;
import io.undercurrent.signals.signal.domain.Sign;
import io.undercurrent.signals.signal.domain.Wording;
import io.undercurrent.signals.statistics.domain.Interval;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What one indicator did, before and after, on its own scale.
public record Move(
        String label,
        String before,
        String after,
        String interval,
        String direction,
        String weight,
        String answers,
        @Nullable Scale scale) {

    /// Places on a line of 200 pixels.
    public record Scale(String before, String after, String low, String width) {}

    private static final double LENGTH = 184;
    private static final double START = 8;

    /// Only what may be told in figures is drawn.
    static Move of(Sign sign, Wording wording) {
        var unit = sign.unit();
        return new Move(
                wording.label(sign.name()),
                sign.figures()
                        .map(figures -> wording.number(unit, figures.before()))
                        .orElse("–"),
                sign.figures()
                        .map(figures -> wording.number(unit, figures.after()))
                        .orElse(""),
                interval(sign, wording),
                sign.direction().wireName(),
                sign.weight() == 0 ? "context" : String.format(Locale.ROOT, "%.1f", sign.weight()),
                sign.answersBand().replace('-', '–'),
                sign.figures()
                        .flatMap(figures -> figures.interval().map(interval -> scale(unit, figures, interval)))
                        .orElse(null));
    }

    private static String interval(Sign sign, Wording wording) {
        var unit = sign.unit();
        return sign.figures()
                .flatMap(Figures::interval)
                .map(interval -> wording.number(unit, interval.low()) + " – " + wording.number(unit, interval.high()))
                .orElse("–");
    }

    private static Scale scale(String unit, Figures figures, Interval interval) {
        var from = unit.equals("points") ? 1 : 0;
        var to = switch (unit) {
            case "points" -> 5;
            case "share" -> 1;
            case "band" -> 2;
            default -> Math.max(interval.high(), figures.before()) * 1.25 + 1e-6;
        };
        return new Scale(
                place(figures.before(), from, to),
                place(figures.after(), from, to),
                place(interval.low(), from, to),
                pixel((interval.high() - interval.low()) / (to - from) * LENGTH));
    }

    private static String place(double value, double from, double to) {
        return pixel(START + Math.clamp((value - from) / (to - from), 0, 1) * LENGTH);
    }

    private static String pixel(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }
}
