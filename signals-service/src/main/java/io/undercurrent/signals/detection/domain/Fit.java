package io.undercurrent.signals.detection.domain;

/// How what is usual is learned from the teams in control.
///
/// @param pooledTeams teams below which each team is compared with itself only
/// @param pooledWaves first waves of a team that tell what is usual for it
/// @param recalibrateFrom residuals from which their own distribution replaces the normal one
/// @param shrinkage part of the pooled correlations given up for the identity
/// @param refitEvery weeks between two fits of variances and correlations
public record Fit(int pooledTeams, int pooledWaves, int recalibrateFrom, double shrinkage, int refitEvery) {
    static final Fit STANDARD = new Fit(30, 3, 300, 0.2, 13);
}
