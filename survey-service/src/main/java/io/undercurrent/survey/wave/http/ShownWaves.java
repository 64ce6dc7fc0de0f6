package io.undercurrent.survey.wave.http;

import io.undercurrent.kit.problem.Problem;
import io.undercurrent.survey.wave.domain.Electorate;
import io.undercurrent.survey.wave.domain.ReportingGroup;
import io.undercurrent.survey.wave.domain.Responses;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Waves as callers see them.
@ApplicationScoped
class ShownWaves {

    private final Waves waves;
    private final Electorate electorate;
    private final Responses responses;

    ShownWaves(Waves waves, Electorate electorate, Responses responses) {
        this.waves = waves;
        this.electorate = electorate;
        this.responses = responses;
    }

    WaveView view(Wave wave) {
        var invited = electorate.groups(wave.id()).stream()
                .mapToInt(ReportingGroup::size)
                .sum();
        return WaveView.of(wave, invited, responses.to(wave.id()));
    }

    Wave one(UUID id) {
        return waves.wave(new WaveId(id)).orElseThrow(ShownWaves::unknown);
    }

    static RuntimeException unknown() {
        return Problem.notFound("wave-unknown", "There is no such wave").asException();
    }
}
