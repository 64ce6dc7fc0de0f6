package io.undercurrent.survey.wave.domain;

import io.undercurrent.survey.survey.domain.SurveyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Every wave there was, is or will be.
public interface Waves {

    Optional<Wave> wave(WaveId id);

    /// The same, and nobody else changes it until the transaction ends.
    Optional<Wave> hold(WaveId id);

    List<Wave> openOrPlanned();

    List<Wave> closing();

    /// All waves of a survey, the first one first.
    List<Wave> of(SurveyId survey);

    /// By the time they open, those after one of them; of one survey or of all.
    List<Wave> after(Optional<WaveId> last, Optional<SurveyId> survey, int most);

    List<Wave> closedSince(Instant then);

    /// Those closed of which it is still known who was asked.
    List<Wave.Closed> remembered();

    void keep(Wave wave);
}
