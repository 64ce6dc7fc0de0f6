package io.undercurrent.signals.detection.domain;

import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// A signal the organisation does not want: nobody looks.
record Unwatched(SignalKind kind) implements Watch {

    @Override
    public void change(Change change) {
        // nothing was learned that could be known less well
    }

    @Override
    public List<Shock> step(YearWeek week, WeekOfFacts facts) {
        return List.of();
    }

    @Override
    public Chart chart(int team) {
        return Chart.EMPTY;
    }

    @Override
    public double chance(int team) {
        return 1;
    }

    @Override
    public List<IndicatorReading> indicators(int team) {
        return List.of();
    }

    @Override
    public Optional<SizeBand> answersBand(int team) {
        return Optional.empty();
    }

    @Override
    public int needed() {
        return 0;
    }
}
