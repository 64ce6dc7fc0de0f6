package io.undercurrent.signals.detection.domain;

/// Every threshold a signal is decided by, under one version, so that a decision can be explained later.
///
/// @param version changes with any number below
/// @param allowance k: half the shift worth finding, in standard deviations
/// @param clip no single wave counts for more standard deviations than this
/// @param headroom how far S may rise above the limit, so that a signal can also clear
/// @param chanceBound upper bound of the second copy, whose height gives the chance
/// @param falseDiscoveries share of flags that may be false
/// @param clearAt part of the limit at which a signal clears
/// @param clearNotBefore advances a watch lasts at least
/// @param staleAfter weeks without facts after which a signal says so
/// @param minimumAnswers answers on a scale, people asked, or licences, below which an observation is not used
/// @param minimumWaves waves before uncertainty may be shown
/// @param minimumWeeks weeks of usage before silent resistance may be shown; also how long a licence must be held
/// @param pooledTeams teams below which each team is compared with itself only
/// @param pooledWaves first waves of a team that tell what is usual for it
/// @param recalibrateFrom residuals from which their own distribution replaces the normal one
/// @param shrinkage part of the pooled correlations given up for the identity
/// @param refitEvery weeks between two fits of variances and correlations
public record Rules(
        String version,
        double allowance,
        double clip,
        double headroom,
        double chanceBound,
        double falseDiscoveries,
        double clearAt,
        int clearNotBefore,
        int staleAfter,
        int minimumAnswers,
        int minimumWaves,
        int minimumWeeks,
        int pooledTeams,
        int pooledWaves,
        int recalibrateFrom,
        double shrinkage,
        int refitEvery) {

    /// The rules the public promise was computed with.
    public static Rules standard() {
        return new Rules("2026.1", 0.5, 3, 1, 14, 0.10, 0.25, 2, 8, 5, 3, 4, 30, 3, 300, 0.2, 13);
    }
}
