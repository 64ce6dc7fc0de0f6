package io.undercurrent.pilot.pilot.domain;

/// What has to be answered before something is scaled.
///
/// @param removesFriction whether it removes real friction, and how one knows
/// @param trustedInBusyWeeks whether people trust it enough to use it in a busy week, and how one knows
/// @param staysHuman which part stays human
public record Gates(Answer removesFriction, Answer trustedInBusyWeeks, String staysHuman) {
    public record Answer(boolean yes, String because) {}

    boolean areOpen() {
        return removesFriction.yes() && trustedInBusyWeeks.yes() && !staysHuman.isBlank();
    }
}
