package io.undercurrent.survey.ballot.domain;

import io.undercurrent.survey.wave.domain.Seat;
import io.undercurrent.survey.wave.domain.WaveId;

/// Who has had a ballot: for each seat the hash of the blinded message that was signed, and no time.
public interface Register {

    boolean hasIssued(WaveId wave, Seat seat);

    /// Whether the seat's one ballot is for this blinded message, from now on or already.
    boolean issue(WaveId wave, Seat seat, Octets hashOfBlindedMessage);
}
