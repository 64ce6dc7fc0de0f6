package io.undercurrent.proving.calls;

/// How much signals-service has been told so far.
public record Facts(
        Long teams,
        Long results,
        Long withheld,
        Long usageReports,
        Long staffing,
        String throughWeek,
        Long deadLetters) {

    boolean holds(Expected expected) {
        return teams >= expected.teams()
                && results + withheld >= expected.results()
                && usageReports >= expected.usageReports();
    }

    /// What was sent, and so must have arrived before a round means anything.
    public record Expected(long teams, long results, long usageReports) {}
}
