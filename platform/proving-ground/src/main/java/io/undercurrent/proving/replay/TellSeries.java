package io.undercurrent.proving.replay;

import java.io.PrintStream;
import java.util.Locale;

/// Says in words what the chart found in a single series.
record TellSeries(PrintStream out) {

    int tell(SeriesFile series) {
        var values = series.values();
        out.printf(
                Locale.ROOT,
                "%d values, self-starting two-sided chart, k %.1f, h %.3f; indices count from 0%n",
                values.size(),
                SeriesAlarm.ALLOWANCE,
                SeriesAlarm.LIMIT);
        SeriesAlarm.in(values).ifPresentOrElse(alarm -> tell(series, alarm), () -> out.println("No alarm."));
        return 0;
    }

    private void tell(SeriesFile series, SeriesAlarm alarm) {
        out.printf("Alarm  at index %d (%s)%n", alarm.alarm(), series.labels().get(alarm.alarm()));
        out.printf(
                Locale.ROOT,
                "Change at index %d (%s): %s, mean %.4g before and %.4g since%n",
                alarm.change(),
                series.labels().get(alarm.change()),
                alarm.direction() == SeriesAlarm.Direction.UP ? "up" : "down",
                alarm.before(series.values()),
                alarm.after(series.values()));
    }
}
