package io.undercurrent.signals.detection.domain;

/// How departures by choice are judged against those of the same strata in all other teams.
///
/// @param fewest leavers below which nothing is ever said
/// @param expected leavers in half a year below which a team is counted with the unit above it
/// @param elsewhere leavers in other teams from which there is something to compare with
/// @param effect relative rate worth a conversation
/// @param confirmation chance, by the exact Poisson tail, above which an alarm is not believed
/// @param yearsBetweenAlarms of the chart of departures: half of what the signal may spend
public record Leaving(
        int fewest, double expected, int elsewhere, double effect, double confirmation, double yearsBetweenAlarms) {
    static final Leaving STANDARD = new Leaving(2, 0.25, 20, 1.5, 0.05, 16);
}
