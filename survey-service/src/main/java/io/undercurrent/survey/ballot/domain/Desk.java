package io.undercurrent.survey.ballot.domain;

import io.undercurrent.survey.wave.domain.TeamId;

/// Where somebody gets their ballot: which key their group shares, and whether they have had it.
public sealed interface Desk {

    record Place(TeamId group, KeyId key, boolean issued) implements Desk {}

    record Closed(Invitation why) implements Desk {}
}
