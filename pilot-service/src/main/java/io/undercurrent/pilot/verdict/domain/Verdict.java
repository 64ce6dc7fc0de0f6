package io.undercurrent.pilot.verdict.domain;

/// Whether it helped. That nobody can tell yet is an answer too.
public enum Verdict {
    HELPED,
    DID_NOT_HELP,
    MADE_WORSE,
    NOT_DECIDED
}
