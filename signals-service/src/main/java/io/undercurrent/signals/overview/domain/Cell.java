package io.undercurrent.signals.overview.domain;

import io.undercurrent.signals.detection.domain.Level;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// One signal of one team at the end of a week, and the weeks before as parts of the limit.
///
/// @param answersBand on how few people it rests; empty when unknown
public record Cell(Level level, Optional<YearWeek> since, List<Double> scores, double limit, String answersBand) {

    private static final int WEEKS_OF_A_TREND = 4;
    private static final double WORTH_AN_ARROW = 0.25;

    public Cell {
        scores = List.copyOf(scores);
    }

    /// Where the chart went in the last four weeks, counted in limits.
    public Trend trend() {
        if (level == Level.WITHHELD || scores.size() < 2) {
            return Trend.UNKNOWN;
        }
        var before = scores.get(Math.max(0, scores.size() - 1 - WEEKS_OF_A_TREND));
        var moved = (scores.getLast() - before) / limit;
        if (Math.abs(moved) < WORTH_AN_ARROW) {
            return Trend.STEADY;
        }
        return moved > 0 ? Trend.WORSENING : Trend.EASING;
    }

    public enum Trend {
        WORSENING,
        STEADY,
        EASING,
        UNKNOWN
    }
}
