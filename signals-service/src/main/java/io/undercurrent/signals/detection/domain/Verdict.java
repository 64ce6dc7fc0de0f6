package io.undercurrent.signals.detection.domain;

/// What was decided about a signal over all teams and signals together.
///
/// @param isDiscovery whether the last advance was a discovery
/// @param isFlag whether the one before was one too
/// @param falseDiscoveryRate the smallest rate at which it would be a discovery, 0-1
record Verdict(boolean isDiscovery, boolean isFlag, double falseDiscoveryRate) {
    static final Verdict NONE = new Verdict(false, false, 1);

    /// A discovery flags when it holds for a second period: the false ones come and go, and would be most of the flags
    /// a
    /// reader sees appear.
    Verdict next(boolean discovery, double rate) {
        return new Verdict(discovery, discovery && isDiscovery, rate);
    }

    /// Weeks without facts neither raise nor clear.
    Verdict waiting(double rate) {
        return new Verdict(isDiscovery, isFlag, rate);
    }
}
