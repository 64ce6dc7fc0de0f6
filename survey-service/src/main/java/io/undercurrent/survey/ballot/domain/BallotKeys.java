package io.undercurrent.survey.ballot.domain;

import io.undercurrent.survey.wave.domain.ReportingGroup;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import java.util.List;
import java.util.Optional;

/// One key for each wave and group. Private keys stay behind this port.
public interface BallotKeys {

    List<BallotKey> of(WaveId wave);

    Optional<BallotKey> of(WaveId wave, TeamId group);

    Optional<BallotKey> named(KeyId id);

    /// Gives the group a key unless it has one, a spare one if there is; whoever asks at the same time gets the same.
    BallotKey make(WaveId wave, ReportingGroup group);

    /// How many keys lie ready for groups that are not known yet.
    int spares();

    void makeSpare();

    /// Signs without seeing what is signed (RFC 9474, 4.3); empty when the private key is forgotten.
    Optional<Octets> sign(BallotKey key, Octets blindedMessage);

    /// Forgets the private keys of waves that ask nobody any more.
    void forgetSpentSecrets();
}
