package io.undercurrent.survey.answer.domain;

import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import java.util.Map;

/// An answered form on its way into the box. Items passed over are not on it.
public record Sheet(WaveId wave, TeamId group, Spent right, Map<String, Choice> said) {

    public Sheet {
        said = Map.copyOf(said);
    }
}
