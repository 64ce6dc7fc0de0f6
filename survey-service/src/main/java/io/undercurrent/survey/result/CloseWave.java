package io.undercurrent.survey.result;

import io.undercurrent.survey.answer.CountAnswers;
import io.undercurrent.survey.wave.StopAsking;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;

/// Closes a wave: no answer is taken any more, then they are counted, then what may be told is told. Each step is kept
/// before the next one begins, so that whoever comes after a crash goes on from there.
@ApplicationScoped
public class CloseWave {

    private final Waves waves;
    private final StopAsking stopAsking;
    private final CountAnswers countAnswers;
    private final PublishWave publishWave;

    CloseWave(Waves waves, StopAsking stopAsking, CountAnswers countAnswers, PublishWave publishWave) {
        this.waves = waves;
        this.stopAsking = stopAsking;
        this.countAnswers = countAnswers;
        this.publishWave = publishWave;
    }

    public Closing close(WaveId id) {
        var wave = waves.wave(id);
        if (wave.isEmpty()) {
            return Closing.WAVE_UNKNOWN;
        }
        return switch (wave.get()) {
            case Wave.Planned _ -> Closing.NOT_OPEN;
            case Wave.Closed _ -> Closing.CLOSED_BEFORE;
            case Wave.Open _, Wave.Closing _ -> {
                stopAsking.stop(id);
                publishWave.publish(id, countAnswers.closeAndCount(id));
                yield Closing.DONE;
            }
        };
    }
}
