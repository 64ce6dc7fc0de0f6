package io.undercurrent.signals.detection.domain;

/// How a short series of a team that can be compared with itself only is judged: Mann-Kendall on its last waves.
///
/// @param waves how many of the last waves
/// @param upTo waves of one question up to which this test speaks besides the chart
/// @param chance at which it alarms
public record Trend(int waves, int upTo, double chance) {
    static final Trend STANDARD = new Trend(8, 12, 0.01);
}
