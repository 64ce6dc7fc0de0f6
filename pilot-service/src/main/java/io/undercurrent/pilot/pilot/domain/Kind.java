package io.undercurrent.pilot.pilot.domain;

/// How much a pilot claims: nothing, a question, or an effect.
public enum Kind {
    /// Room to try and to fail, without targets.
    SANDBOX,
    /// Test and suggest, without a claim of success.
    EXPLORE,
    /// A claim that can turn out to be wrong.
    EXPERIMENT
}
