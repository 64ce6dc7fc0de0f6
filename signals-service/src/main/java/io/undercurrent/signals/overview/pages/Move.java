package io.undercurrent.signals.overview.pages;

import io.undercurrent.signals.detection.domain.IndicatorReading;
import io.undercurrent.signals.signal.domain.Explanation;
import java.util.Locale;

/// What one indicator did, before and after, on its own scale.
public record Move(
        String label,
        String before,
        String after,
        String interval,
        String direction,
        String weight,
        String answers,
        Scale scale) {

    /// Places on a line of 200 pixels.
    public record Scale(String before, String after, String low, String width) {}

    private static final double LENGTH = 184;
    private static final double START = 8;

    static Move of(IndicatorReading reading, Explanation explanation) {
        return new Move(
                explanation.label(reading.name()),
                explanation.number(reading.unit(), reading.before()),
                explanation.number(reading.unit(), reading.after()),
                explanation.number(reading.unit(), reading.low()) + " – "
                        + explanation.number(reading.unit(), reading.high()),
                reading.direction().wireName(),
                String.format(Locale.ROOT, "%.1f", reading.weight()),
                reading.answersBand().replace('-', '–'),
                scale(reading));
    }

    private static Scale scale(IndicatorReading reading) {
        var from = reading.unit().equals("points") ? 1 : 0;
        var to = switch (reading.unit()) {
            case "points" -> 5;
            case "share" -> 1;
            default -> Math.max(reading.high(), reading.before()) * 1.25 + 1e-6;
        };
        return new Scale(
                place(reading.before(), from, to),
                place(reading.after(), from, to),
                place(reading.low(), from, to),
                pixel((reading.high() - reading.low()) / (to - from) * LENGTH));
    }

    private static String place(double value, double from, double to) {
        return pixel(START + Math.clamp((value - from) / (to - from), 0, 1) * LENGTH);
    }

    private static String pixel(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }
}
