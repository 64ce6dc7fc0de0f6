package io.undercurrent.signals.detection;

import io.undercurrent.signals.detection.domain.Round;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// Where every chart stood at the end of each week.
public interface Charts {

    Optional<YearWeek> lastRound();

    /// Forgets what was drawn from this week on, and draws these rounds instead.
    void redraw(YearWeek from, List<Round> rounds);
}
