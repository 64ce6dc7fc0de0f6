package io.undercurrent.survey.wave;

import io.undercurrent.survey.wave.domain.Response;
import io.undercurrent.survey.wave.domain.Responses;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Records what the organisation does about the results of a wave, or why it does nothing.
@ApplicationScoped
public class AnswerResults {

    private final Waves waves;
    private final Responses responses;

    AnswerResults(Waves waves, Responses responses) {
        this.waves = waves;
        this.responses = responses;
    }

    @Transactional
    public Answering answer(WaveId id, Response response) {
        return waves.hold(id).map(wave -> answer(wave, response)).orElse(Answering.WAVE_UNKNOWN);
    }

    private Answering answer(Wave wave, Response response) {
        return switch (wave) {
            case Wave.Planned _, Wave.Open _, Wave.Closing _ -> Answering.NOT_CLOSED;
            case Wave.Closed closed -> {
                responses.add(closed.id(), response);
                yield Answering.RECORDED;
            }
        };
    }
}
