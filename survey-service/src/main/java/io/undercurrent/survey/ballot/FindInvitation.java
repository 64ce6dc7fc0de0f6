package io.undercurrent.survey.ballot;

import io.undercurrent.survey.ballot.domain.Invitation;
import io.undercurrent.survey.ballot.domain.Invitation.Invited;
import io.undercurrent.survey.ballot.domain.Invitation.NotInvited;
import io.undercurrent.survey.ballot.domain.Invitation.NotYet;
import io.undercurrent.survey.ballot.domain.Invitation.Over;
import io.undercurrent.survey.wave.domain.Electorate;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/// Finds out whether a wave asks somebody now.
@ApplicationScoped
public class FindInvitation {

    private final Waves waves;
    private final Electorate electorate;
    private final InstantSource clock;

    FindInvitation(Waves waves, Electorate electorate, InstantSource clock) {
        this.waves = waves;
        this.electorate = electorate;
        this.clock = clock;
    }

    public Invitation of(String employeeId, WaveId id) {
        return waves.wave(id).map(wave -> of(employeeId, wave)).orElseGet(NotInvited::new);
    }

    private Invitation of(String employeeId, Wave wave) {
        var window = wave.window();
        return switch (wave) {
            case Wave.Planned _ -> new NotYet(window.opens());
            case Wave.Open _ when window.holds(clock.instant()) -> seated(employeeId, wave.id());
            case Wave.Open _ -> new Over(window.closes());
            case Wave.Closing _ -> new Over(clock.instant());
            case Wave.Closed closed -> new Over(closed.at());
        };
    }

    private Invitation seated(String employeeId, WaveId wave) {
        return electorate.seat(wave, employeeId).<Invitation>map(Invited::new).orElseGet(NotInvited::new);
    }
}
