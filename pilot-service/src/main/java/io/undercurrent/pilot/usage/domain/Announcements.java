package io.undercurrent.pilot.usage.domain;

import java.util.List;

/// Where others hear that reports changed.
@FunctionalInterface
public interface Announcements {
    void announce(List<Recorded> changes);
}
