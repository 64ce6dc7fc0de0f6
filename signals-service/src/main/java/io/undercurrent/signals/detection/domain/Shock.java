package io.undercurrent.signals.detection.domain;

import org.threeten.extra.YearWeek;

/// The whole organisation moved at once: one note for all instead of a light for each.
///
/// @param indicator name of the indicator that jumped
/// @param before usual organisation-wide value, in the unit of the indicator
/// @param after value of this week
public record Shock(
        YearWeek week, SignalKind kind, String indicator, double before, double after, Direction direction) {}
