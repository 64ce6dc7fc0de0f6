package io.undercurrent.survey.wave.domain;

import io.undercurrent.survey.survey.domain.Reminders;
import java.util.Optional;

/// One writing to all who are asked: the invitation, or one of two reminders. So far everybody up to a seat got theirs.
public record Mailing(WaveId wave, int number, Optional<Seat> through) {

    public static final int MOST_REMINDERS = Reminders.MOST;
}
