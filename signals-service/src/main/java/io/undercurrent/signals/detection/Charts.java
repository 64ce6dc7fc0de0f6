package io.undercurrent.signals.detection;

import io.undercurrent.signals.detection.domain.Round;
import java.util.Optional;
import java.util.UUID;
import org.threeten.extra.YearWeek;

/// Where every chart stood at the end of each week.
public interface Charts {

    Optional<Drawn> last();

    /// Forgets what was drawn from this week on, so that it can be drawn anew.
    ///
    /// @param by what the rounds drawn now are recognised by
    Drawing redraw(YearWeek from, UUID by);

    record Drawn(YearWeek week, UUID by) {}

    /// Draws one round after the other.
    interface Drawing {

        void draw(Round round);
    }
}
