package io.undercurrent.proving.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Shares from 0 to 1 over time, one line each, as a small SVG picture.
public final class Curves {
    private static final List<String> COLOURS = List.of("#7a8b99", "#2f6f8f", "#12344d");
    private static final int LEFT = 40;
    private static final int TOP = 28;
    private static final int WIDTH = 220;
    private static final int HEIGHT = 130;

    private final String title;
    private final String across;
    private final String up;
    private final List<String> names = new ArrayList<>();
    private final List<double[]> lines = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();

    private record Point(int line, int at, double share) {}

    public Curves(String title, String across, String up) {
        this.title = title;
        this.across = across;
        this.up = up;
    }

    public void line(String name, double... shares) {
        names.add(name);
        lines.add(shares.clone());
    }

    /// Something promised, shown as a ring in the colour of the last line.
    public void point(int at, double share) {
        points.add(new Point(lines.size() - 1, at, share));
    }

    public String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 340 200" width="340" height="200" role="img" aria-label="%s">
                <text x="%d" y="16" font-weight="bold">%s</text>%s
                %s%s
                <text x="%d" y="192">%s</text>
                </svg>""".formatted(title, LEFT, title, grid(), drawnLines(), drawnPoints(), LEFT, up + " by " + across);
    }

    private String grid() {
        return IntStream.rangeClosed(0, 4)
                .mapToObj(quarter -> String.format(
                        Locale.ROOT,
                        "<path d=\"M%d %.1fh%d\" stroke=\"#ddd\"/><text x=\"4\" y=\"%.1f\">%d %%</text>",
                        LEFT,
                        y(quarter / 4.0),
                        WIDTH,
                        y(quarter / 4.0) + 4,
                        25 * quarter))
                .collect(Collectors.joining());
    }

    private String drawnLines() {
        return IntStream.range(0, lines.size()).mapToObj(this::drawn).collect(Collectors.joining("\n"));
    }

    private String drawn(int line) {
        var shares = lines.get(line);
        var path = IntStream.range(0, shares.length)
                .mapToObj(at -> String.format(Locale.ROOT, "%.1f,%.1f", x(at), y(shares[at])))
                .collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>"
                        + "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>",
                path,
                colour(line),
                LEFT + WIDTH + 8,
                TOP + 14 + 16 * line,
                colour(line),
                names.get(line));
    }

    private String drawnPoints() {
        return points.stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"none\" stroke=\"%s\"/>",
                        x(point.at()),
                        y(point.share()),
                        colour(point.line())))
                .collect(Collectors.joining());
    }

    private double x(int at) {
        return LEFT + (double) WIDTH * at / Math.max(1, lines.getFirst().length - 1);
    }

    private static double y(double share) {
        return TOP + HEIGHT * (1 - share);
    }

    private static String colour(int line) {
        return COLOURS.get(line % COLOURS.size());
    }
}
