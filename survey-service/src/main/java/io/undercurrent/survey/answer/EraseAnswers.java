package io.undercurrent.survey.answer;

import io.undercurrent.survey.answer.domain.OldAnswers;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;

/// Erases what was said to a wave; what was counted stays with the results.
@ApplicationScoped
public class EraseAnswers {

    private final OldAnswers answers;

    EraseAnswers(OldAnswers answers) {
        this.answers = answers;
    }

    /// Erased again, nothing happens. The box stays shut.
    public void of(WaveId wave) {
        answers.erase(wave);
    }
}
