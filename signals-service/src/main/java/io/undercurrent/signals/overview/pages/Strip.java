package io.undercurrent.signals.overview.pages;

import io.undercurrent.signals.signal.domain.Evidence;
import io.undercurrent.signals.signal.domain.Evidence.Point;
import io.undercurrent.signals.signal.domain.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The levels of the last weeks without a single number, for when a line would tell more than may be told.
public record Strip(List<Step> steps, List<Picture.Tick> ticks, String words) {

    private static final double LEFT = 12;
    private static final double LENGTH = 696;
    private static final int TICKS = 8;

    /// One week; bars of more serious levels are higher, so that no colour is needed to read them.
    public record Step(String x, String y, String width, String height, String level) {}

    /// None where the scores may be drawn.
    static Optional<Strip> of(Evidence evidence) {
        var series = evidence.series();
        var drawn = series.stream().anyMatch(point -> evidence.score(point).isPresent());
        return drawn || series.size() < 2 ? Optional.empty() : Optional.of(of(series));
    }

    private static Strip of(List<Point> series) {
        var width = LENGTH / series.size();
        var steps = IntStream.range(0, series.size())
                .mapToObj(at -> step(series.get(at), LEFT + at * width, width))
                .toList();
        return new Strip(steps, ticks(series, width), words(series));
    }

    private static Step step(Point point, double x, double width) {
        var height = switch (point.level()) {
            case WITHHELD, STALE -> 4;
            case CALM -> 8;
            case WATCH -> 26;
            case FLAG -> 44;
        };
        return new Step(
                pixel(x),
                pixel(52 - height),
                pixel(width * 0.8),
                pixel(height),
                point.level().wireName());
    }

    private static List<Picture.Tick> ticks(List<Point> series, double width) {
        var every = Math.max(1, Math.ceilDiv(series.size(), TICKS));
        return IntStream.range(0, series.size())
                .filter(at -> at % every == 0)
                .mapToObj(at -> new Picture.Tick(
                        pixel(LEFT + at * width), "W" + series.get(at).week().getWeek()))
                .toList();
    }

    private static String words(List<Point> series) {
        var last = series.getLast();
        return String.format(
                Locale.ROOT,
                "Levels from %s to %s: now %s, asking for a look in %d of %d weeks",
                series.getFirst().week(),
                last.week(),
                Words.ENGLISH.say("level." + last.level().wireName()),
                series.stream().filter(point -> point.level().isRaised()).count(),
                series.size());
    }

    private static String pixel(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }
}
