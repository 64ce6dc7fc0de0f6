package io.undercurrent.signals.evidence;

import java.time.Duration;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// Weeks whose facts changed since they were last evaluated.
public interface TouchedWeeks {

    /// The earliest one up to this week; from now on none of them counts as touched.
    Optional<YearWeek> take(YearWeek through);

    /// As if every fact had just come.
    void touchAll();

    /// Whether facts have come in that nobody evaluated, and no more came for a while (or they have waited long
    /// enough).
    boolean settled(Duration quiet, Duration patience);
}
