package io.undercurrent.proving.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Numbers with their intervals, each beside what was promised, as a small SVG picture.
public final class Whiskers {
    private static final int LEFT = 150;
    private static final int WIDTH = 300;
    private static final int ROW = 22;

    private final List<Row> rows = new ArrayList<>();

    private record Row(String label, double value, Interval interval, OptionalDouble promised) {
        double right() {
            return Math.max(interval.high(), promised.orElse(0));
        }
    }

    public void row(String label, double value, Interval interval, OptionalDouble promised) {
        rows.add(new Row(label, value, interval, promised));
    }

    public String svg() {
        var height = ROW * rows.size() + 30;
        var drawn = IntStream.range(0, rows.size()).mapToObj(this::drawn).collect(Collectors.joining("\n"));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 %d" width="520" height="%d" role="img">
                %s
                <text x="%d" y="%d">dot: measured, line: 95 %% interval, red: promised at most</text>
                </svg>""".formatted(height, height, drawn, LEFT, height - 6);
    }

    private String drawn(int at) {
        var row = rows.get(at);
        var y = ROW * at + 14;
        var promised = row.promised().isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "<path d=\"M%.1f %dv16\" stroke=\"#b3261e\" stroke-width=\"2\"/>",
                        x(row.promised().getAsDouble()),
                        y - 8);
        return String.format(
                Locale.ROOT,
                "<text x=\"0\" y=\"%d\">%s</text><path d=\"M%.1f %dH%.1f\" stroke=\"#12344d\" stroke-width=\"2\"/>"
                        + "<circle cx=\"%.1f\" cy=\"%d\" r=\"4\" fill=\"#12344d\"/>%s"
                        + "<text x=\"%d\" y=\"%d\">%.2f</text>",
                y + 4,
                row.label(),
                x(row.interval().low()),
                y,
                x(row.interval().high()),
                x(row.value()),
                y,
                promised,
                LEFT + WIDTH + 12,
                y + 4,
                row.value());
    }

    private double x(double value) {
        var right = rows.stream().mapToDouble(Row::right).max().orElse(1);
        return LEFT + WIDTH * value / Math.max(right, 1e-9);
    }
}
