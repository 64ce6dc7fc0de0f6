package io.undercurrent.survey.wave.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was and is to be written to those who are asked.
public interface Mailings {

    /// How many there were of a wave, the invitation among them.
    int of(WaveId wave);

    void ask(WaveId wave, int number, Instant at);

    /// When the newest was asked for.
    Optional<Instant> newestOf(WaveId wave);

    /// One that is not done, which nobody else works on until the transaction ends.
    Optional<Mailing> next();

    /// The next who can be reached, in the order of their seats.
    List<Invitee> invitees(Mailing mailing, int most);

    void sent(Mailing mailing, Seat through);

    void done(Mailing mailing);

    /// One of which the organisation's portal has not heard; nobody else tells it until the transaction ends.
    Optional<Mailing> nextUnheard();

    void heard(Mailing mailing);
}
