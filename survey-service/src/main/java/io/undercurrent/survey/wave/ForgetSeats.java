package io.undercurrent.survey.wave;

import io.undercurrent.survey.wave.domain.Electorate;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Forgets who was asked in a wave; how many stays.
@ApplicationScoped
public class ForgetSeats {

    private final Electorate electorate;

    ForgetSeats(Electorate electorate) {
        this.electorate = electorate;
    }

    @Transactional
    public void of(WaveId wave) {
        electorate.forget(wave);
    }
}
