package io.undercurrent.survey.wave.domain;

import java.util.Optional;

/// A team, or a group of teams, in the tree as it stood when the wave opened.
public record FrozenTeam(TeamId id, Optional<TeamId> parent, String name, boolean isGroup) {}
