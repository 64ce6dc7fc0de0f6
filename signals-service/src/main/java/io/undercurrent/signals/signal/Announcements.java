package io.undercurrent.signals.signal;

import io.undercurrent.signals.signal.domain.Announcement;
import java.util.List;

/// The way to those who want to hear when a signal changes.
public interface Announcements {

    void announce(List<Announcement> news);
}
