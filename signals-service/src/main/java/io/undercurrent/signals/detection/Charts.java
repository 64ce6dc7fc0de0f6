package io.undercurrent.signals.detection;

import io.undercurrent.signals.detection.domain.Round;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.Collection;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// Where every chart stood at the end of each week.
public interface Charts {

    Optional<YearWeek> lastRound();

    /// Forgets what was drawn from this week on, so that it can be drawn anew.
    Drawing redraw(YearWeek from, Collection<TeamId> teams);

    /// Draws one round after the other.
    interface Drawing {

        void draw(Round round);
    }
}
