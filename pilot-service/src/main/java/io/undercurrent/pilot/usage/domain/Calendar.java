package io.undercurrent.pilot.usage.domain;

import org.threeten.extra.YearWeek;

/// Knows the last week a report may be about. Later ones are slips of the pen.
@FunctionalInterface
public interface Calendar {
    YearWeek lastWeek();
}
