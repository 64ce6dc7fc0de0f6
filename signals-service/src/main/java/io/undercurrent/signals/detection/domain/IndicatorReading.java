package io.undercurrent.signals.detection.domain;

/// One indicator of a signal, in its own unit, shrunk towards what is usual; never a single answer.
///
/// @param before level before the change, organisation-wide moves taken out
/// @param after level since the change began, on the same scale
/// @param low lower end of the 90 % interval of `after`
/// @param high upper end of the 90 % interval of `after`
/// @param unit `points` (1-5), `share` (0-1) or `per-licence`
/// @param answersBand on how many people the latest value rests, only as a band
public record IndicatorReading(
        String name,
        double weight,
        double before,
        double after,
        double low,
        double high,
        Direction direction,
        String unit,
        String answersBand) {}
