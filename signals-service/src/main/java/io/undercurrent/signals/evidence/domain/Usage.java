package io.undercurrent.signals.evidence.domain;

import org.threeten.extra.YearWeek;

/// How a team used its AI tools in one week, summed over the tools.
public record Usage(
        TeamId team,
        YearWeek week,
        int licensed,
        int onLeave,
        int loggedIn,
        int active,
        int coreWorkActive,
        int sessions,
        int workarounds) {
    public Usage {
        if (Math.min(Math.min(licensed, onLeave), Math.min(loggedIn, active)) < 0
                || Math.min(Math.min(coreWorkActive, sessions), workarounds) < 0) {
            throw new IllegalArgumentException("Counts are not negative");
        }
    }

    /// The same team and week, as another tool tells it.
    public Usage plus(Usage other) {
        return new Usage(
                team,
                week,
                licensed + other.licensed,
                onLeave + other.onLeave,
                loggedIn + other.loggedIn,
                active + other.active,
                coreWorkActive + other.coreWorkActive,
                sessions + other.sessions,
                workarounds + other.workarounds);
    }
}
