package io.undercurrent.pilot.pilot.domain;

/// Tells the world how pilots stand.
@FunctionalInterface
public interface Announcements {
    void announce(Bulletin bulletin);
}
