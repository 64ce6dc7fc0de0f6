package io.undercurrent.survey.answer.domain;

import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/// Where answers lie: a box for each wave. Once shut, nothing goes in any more.
public interface BallotBoxes {

    /// Sets up the box, unless it stands there already, open or shut.
    void setUp(WaveId wave);

    /// Puts the sheet in, or in the place of the one that came with the same ballot; told when it is kept for good.
    CompletionStage<Dropped> drop(Sheet sheet);

    /// Returns when nothing is on its way into the box any more.
    void shut(WaveId wave);

    List<GroupAnswers> count(WaveId wave);

    Map<TeamId, Integer> answered(WaveId wave);
}
