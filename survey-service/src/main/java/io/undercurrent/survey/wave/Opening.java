package io.undercurrent.survey.wave;

import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;

/// What became of the wish to ask people.
public sealed interface Opening {

    record Opened(Wave.Open wave) implements Opening {}

    /// It opens by itself when its time has come.
    record Waiting(Wave.Planned wave) implements Opening {}

    record SurveyUnknown() implements Opening {}

    record NotSealed() implements Opening {}

    record StillRunning(WaveId last) implements Opening {}

    /// Nobody answered to what people said last time.
    record Unanswered(WaveId last) implements Opening {}

    record TooFewPeople() implements Opening {}
}
