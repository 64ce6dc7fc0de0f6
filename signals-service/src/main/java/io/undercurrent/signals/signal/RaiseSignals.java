package io.undercurrent.signals.signal;

import io.undercurrent.signals.detection.Conclusions;
import io.undercurrent.signals.detection.domain.Round;
import io.undercurrent.signals.signal.domain.Signal;
import io.undercurrent.signals.signal.domain.SignalId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Shows what the newest round found, and announces only what changed by it.
@ApplicationScoped
class RaiseSignals implements Conclusions {

    private final Signals signals;
    private final Announcements announcements;

    RaiseSignals(Signals signals, Announcements announcements) {
        this.signals = signals;
        this.announcements = announcements;
    }

    @Override
    public void draw(Round newest) {
        var standings = signals.standings();
        var current = newest.readings().stream()
                .map(reading -> Signal.following(
                        Optional.ofNullable(standings.get(new SignalId(reading.team(), reading.kind()))),
                        reading,
                        newest.week()))
                .toList();
        signals.save(current);
        announcements.announce(current.stream().filter(Signal::isNews).toList(), newest.organisationNotes());
    }
}
