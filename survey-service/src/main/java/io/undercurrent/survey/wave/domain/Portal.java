package io.undercurrent.survey.wave.domain;

/// The organisation's own portal, if it has one.
public interface Portal {

    /// Whether nobody has to be told any more.
    boolean hears(Announcement announcement);
}
