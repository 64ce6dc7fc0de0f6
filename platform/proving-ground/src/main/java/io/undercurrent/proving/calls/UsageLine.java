package io.undercurrent.proving.calls;

import org.threeten.extra.YearWeek;

/// One line of a usage report: what a team's licences did in a week.
public record UsageLine(
        String teamId,
        String tool,
        YearWeek week,
        Integer licensed,
        Integer onLeave,
        Integer loggedIn,
        Integer active,
        Integer coreWorkActive,
        Integer sessions,
        Integer workarounds) {}
