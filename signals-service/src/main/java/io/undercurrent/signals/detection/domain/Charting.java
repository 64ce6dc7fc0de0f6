package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.Cusum;

/// How evidence is collected week after week, when it is enough, and when it is over.
///
/// @param allowance k: half the shift worth finding, in standard deviations
/// @param clip no single wave counts for more standard deviations than this
/// @param headroom how far S may rise above the limit, so that a signal can also clear
/// @param chanceBound upper bound of the second copy, whose height gives the chance
/// @param falseDiscoveries share of the discoveries of one week that may be false; a false one is over after a few
/// weeks and a true one stays, so that of the flags a reader sees appear about twenty times this share are false
/// @param clearAt part of the limit at which a signal clears
/// @param clearNotBefore advances a watch lasts at least
/// @param staleAfter weeks without facts after which a signal says so
public record Charting(
        double allowance,
        double clip,
        double headroom,
        double chanceBound,
        double falseDiscoveries,
        double clearAt,
        int clearNotBefore,
        int staleAfter) {
    static final Charting STANDARD = new Charting(0.5, 3, 1, 14, 0.005, 0.25, 2, 8);

    Cusum cusum() {
        return new Cusum(allowance, clip);
    }
}
