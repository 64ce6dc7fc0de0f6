package io.undercurrent.survey.wave;

import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Notes that a wave is over, before anybody counts.
@ApplicationScoped
public class StopAsking {

    private final Waves waves;

    StopAsking(Waves waves) {
        this.waves = waves;
    }

    @Transactional
    public void stop(WaveId id) {
        if (waves.hold(id).orElseThrow() instanceof Wave.Open open) {
            waves.keep(open.close());
        }
    }
}
