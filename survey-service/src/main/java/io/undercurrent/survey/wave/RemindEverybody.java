package io.undercurrent.survey.wave;

import io.undercurrent.survey.wave.domain.Mailing;
import io.undercurrent.survey.wave.domain.Mailings;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/// Reminds all who are asked, at most twice a wave. Nobody knows who answered, so nobody is left out.
@ApplicationScoped
public class RemindEverybody {

    /// What became of the wish.
    public enum Reminding {
        ASKED,
        WAVE_UNKNOWN,
        NOT_OPEN,
        SPENT
    }

    private final Waves waves;
    private final Mailings mailings;
    private final InstantSource clock;

    RemindEverybody(Waves waves, Mailings mailings, InstantSource clock) {
        this.waves = waves;
        this.mailings = mailings;
        this.clock = clock;
    }

    @Transactional
    public Reminding remind(WaveId id) {
        return waves.hold(id).map(this::remind).orElse(Reminding.WAVE_UNKNOWN);
    }

    private Reminding remind(Wave wave) {
        return switch (wave) {
            case Wave.Planned _, Wave.Closing _, Wave.Closed _ -> Reminding.NOT_OPEN;
            case Wave.Open open when mailings.of(open.id()) > Mailing.MOST_REMINDERS -> Reminding.SPENT;
            case Wave.Open open -> {
                mailings.ask(open.id(), mailings.of(open.id()), clock.instant());
                yield Reminding.ASKED;
            }
        };
    }
}
