package io.undercurrent.signals.overview.pages;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The last weeks of a chart as a thin line, with its limit.
public record Sparkline(String points, String limitY, String endX, String endY) {

    static final int WIDTH = 96;
    static final int HEIGHT = 24;
    private static final double MARGIN = 3;

    static Sparkline of(List<Double> scores, double limit) {
        var top = limit + 1;
        var step = (WIDTH - 2 * MARGIN) / Math.max(1, scores.size() - 1);
        var points = IntStream.range(0, scores.size())
                .mapToObj(at -> pixel(MARGIN + at * step) + "," + pixel(height(scores.get(at), top)))
                .collect(joining(" "));
        return new Sparkline(
                points,
                pixel(height(limit, top)),
                pixel(MARGIN + (scores.size() - 1) * step),
                pixel(height(scores.getLast(), top)));
    }

    private static double height(double score, double top) {
        return HEIGHT - MARGIN - Math.min(score, top) / top * (HEIGHT - 2 * MARGIN);
    }

    private static String pixel(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }
}
