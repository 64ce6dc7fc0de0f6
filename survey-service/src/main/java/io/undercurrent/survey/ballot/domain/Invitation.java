package io.undercurrent.survey.ballot.domain;

import io.undercurrent.survey.wave.domain.Seat;
import java.time.Instant;

/// Whether a wave asks somebody now.
public sealed interface Invitation {

    record Invited(Seat seat) implements Invitation {}

    /// The wave does not ask this person, or there is no such wave: which of the two is nobody's business.
    record NotInvited() implements Invitation {}

    record NotYet(Instant opens) implements Invitation {}

    record Over(Instant since) implements Invitation {}
}
