package io.undercurrent.signals.signal;

import io.undercurrent.signals.detection.domain.Shock;
import io.undercurrent.signals.signal.domain.Signal;
import java.util.List;

/// The way to those who want to hear when a signal changes.
public interface Announcements {

    void announce(List<Signal> news, List<Shock> organisationNotes);
}
