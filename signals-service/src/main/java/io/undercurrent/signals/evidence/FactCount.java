package io.undercurrent.signals.evidence;

import java.util.Optional;
import org.threeten.extra.YearWeek;

/// How much has been taken in so far.
public record FactCount(
        long teams,
        long results,
        long withheld,
        long usageReports,
        long staffing,
        long deadLetters,
        Optional<YearWeek> throughWeek) {}
