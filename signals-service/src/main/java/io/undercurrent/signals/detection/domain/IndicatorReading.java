package io.undercurrent.signals.detection.domain;

/// One indicator of a signal, in its own unit, shrunk towards what is usual; never a single answer.
///
/// @param before level before the change, organisation-wide moves taken out
/// @param after level since the change began, on the same scale
/// @param low lower end of the 90 % interval of `after`
/// @param high upper end of the 90 % interval of `after`
/// @param unit `points` (1-5), `share` (0-1), `per-licence`, `per-person`, `relative-rate` (1 is as many as elsewhere)
/// or
/// `band` (0 aligned, 1 mixed, 2 split, never a finer number)
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
        String answersBand) {

    static IndicatorReading of(Yardstick yardstick, Usual usual, Track track) {
        var indicator = yardstick.indicator();
        var before = indicator.shown(track.before(yardstick, usual));
        var after = indicator.shown(track.after(yardstick, usual));
        var interval = indicator.shown(track.afterInterval(yardstick, usual));
        return new IndicatorReading(
                indicator.label(),
                yardstick.weight(),
                before,
                after,
                interval.low(),
                interval.high(),
                Direction.between(before, after, yardstick.effect()),
                indicator.unit(),
                track.band().label());
    }
}
