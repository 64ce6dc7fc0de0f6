package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.detection.domain.Reading;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// How a signal was last told to the world.
public record Standing(Level level, Optional<YearWeek> since, long revision) {

    boolean isToldBy(Reading reading) {
        return level == reading.level() && since.equals(reading.since());
    }
}
