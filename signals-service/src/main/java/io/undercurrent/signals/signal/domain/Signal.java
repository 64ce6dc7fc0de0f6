package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.detection.domain.Reading;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// The newest reading of a team and kind; the revision grows whenever there is news in it.
public record Signal(Reading reading, YearWeek round, long revision, boolean isNews) {

    public static Signal following(Optional<Standing> before, Reading reading, YearWeek round) {
        var told = before.filter(standing -> standing.isToldBy(reading));
        return told.map(standing -> new Signal(reading, round, standing.revision(), false))
                .orElseGet(() -> new Signal(
                        reading, round, before.map(Standing::revision).orElse(0L) + 1, true));
    }

    /// A raised signal is told anew when its advice has become another, because it no longer stands alone or now does.
    public Signal retoldIf(boolean adviceChanged) {
        return adviceChanged && !isNews && reading.level().isRaised()
                ? new Signal(reading, round, revision + 1, true)
                : this;
    }

    public SignalId id() {
        return new SignalId(reading.team(), reading.kind());
    }
}
