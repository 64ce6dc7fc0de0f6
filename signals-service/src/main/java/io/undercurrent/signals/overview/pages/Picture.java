package io.undercurrent.signals.overview.pages;

import static java.util.stream.Collectors.joining;

import io.undercurrent.signals.signal.domain.Evidence;
import io.undercurrent.signals.signal.domain.Evidence.Point;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The chart of one signal: its score week by week, against the limit.
public record Picture(
        String line, String area, String limitY, String limitText, List<Dot> dots, List<Tick> ticks, String words) {

    static final int WIDTH = 720;
    static final int HEIGHT = 200;
    private static final double LEFT = 12;
    private static final double RIGHT = 708;
    private static final double TOP = 14;
    private static final double BOTTOM = 168;
    private static final int TICKS = 8;

    /// A week with new facts.
    public record Dot(String x, String y, boolean raised) {}

    /// A week on the axis.
    public record Tick(String x, String text) {}

    /// None where the scores may not be told.
    static Optional<Picture> of(Evidence evidence) {
        var told = evidence.series().stream()
                .filter(point -> evidence.score(point).isPresent())
                .toList();
        return told.size() < 2 ? Optional.empty() : Optional.of(of(told));
    }

    private static Picture of(List<Point> series) {
        var limit = series.getLast().limit();
        var top = limit + 1.2;
        var line = IntStream.range(0, series.size())
                .mapToObj(at -> x(at, series) + "," + y(series.get(at).score(), top))
                .collect(joining(" "));
        var area = "%s,%s %s %s,%s".formatted(x(0, series), y(0, top), line, x(series.size() - 1, series), y(0, top));
        return new Picture(
                line,
                area,
                y(limit, top),
                String.format(Locale.ROOT, "%.1f", limit),
                dots(series, top),
                ticks(series),
                words(series));
    }

    private static List<Dot> dots(List<Point> series, double top) {
        return IntStream.range(0, series.size())
                .filter(at -> series.get(at).advanced())
                .mapToObj(at -> new Dot(
                        x(at, series),
                        y(series.get(at).score(), top),
                        series.get(at).level().isRaised()))
                .toList();
    }

    private static List<Tick> ticks(List<Point> series) {
        var every = Math.max(1, Math.ceilDiv(series.size(), TICKS));
        return IntStream.range(0, series.size())
                .filter(at -> at % every == 0)
                .mapToObj(at ->
                        new Tick(x(at, series), "W" + series.get(at).week().getWeek()))
                .toList();
    }

    private static String words(List<Point> series) {
        var above =
                series.stream().filter(point -> point.score() >= point.limit()).count();
        return String.format(
                Locale.ROOT,
                "Score of the chart from %s to %s: now %.1f, limit %.1f, at or above the limit in %d of %d weeks",
                series.getFirst().week(),
                series.getLast().week(),
                series.getLast().score(),
                series.getLast().limit(),
                above,
                series.size());
    }

    private static String x(int at, List<Point> series) {
        return pixel(LEFT + at * (RIGHT - LEFT) / Math.max(1, series.size() - 1));
    }

    private static String y(double score, double top) {
        return pixel(BOTTOM - Math.min(score, top) / top * (BOTTOM - TOP));
    }

    private static String pixel(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }
}
