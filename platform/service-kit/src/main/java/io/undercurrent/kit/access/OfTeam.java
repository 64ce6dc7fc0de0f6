package io.undercurrent.kit.access;

/// A part of an answer that tells of one team.
public interface OfTeam {

    String teamId();
}
