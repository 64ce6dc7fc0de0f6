package io.undercurrent.proving.calls;

import org.jspecify.annotations.Nullable;

/// How much signals-service has been told so far.
public record Facts(
        Long teams,
        Long results,
        Long withheld,
        Long usageReports,
        Long staffing,
        @Nullable String throughWeek,
        Long deadLetters) {

    boolean holds(Expected expected) {
        return teams >= expected.teams()
                && results + withheld >= expected.results()
                && usageReports >= expected.usageReports()
                && staffing >= expected.staffing();
    }

    /// What was sent, and so must have arrived before a round means anything.
    public record Expected(long teams, long results, long usageReports, long staffing) {

        /// Where nobody counts who comes and goes.
        public Expected(long teams, long results, long usageReports) {
            this(teams, results, usageReports, 0);
        }
    }
}
