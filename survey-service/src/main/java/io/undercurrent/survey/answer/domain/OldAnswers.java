package io.undercurrent.survey.answer.domain;

import io.undercurrent.survey.wave.domain.WaveId;

/// Answers that were promised to be erased by now.
public interface OldAnswers {

    void erase(WaveId wave);
}
