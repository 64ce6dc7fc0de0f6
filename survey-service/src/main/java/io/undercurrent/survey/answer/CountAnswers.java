package io.undercurrent.survey.answer;

import io.undercurrent.survey.answer.domain.BallotBoxes;
import io.undercurrent.survey.answer.domain.GroupAnswers;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/// Counts what was said to a wave. Speaks to the answers' database alone, whatever transaction is open elsewhere.
@ApplicationScoped
public class CountAnswers {

    private final BallotBoxes boxes;

    CountAnswers(BallotBoxes boxes) {
        this.boxes = boxes;
    }

    /// Shuts the box first: what was acknowledged before is counted, and nothing is accepted afterwards. Asked again,
    /// it counts the same. A group from which nobody answered is left out.
    public List<GroupAnswers> closeAndCount(WaveId wave) {
        boxes.shut(wave);
        return boxes.count(wave);
    }

    /// How many answers lie in the box, by group; never to be told as it is.
    public Map<TeamId, Integer> answeredSoFar(WaveId wave) {
        return boxes.answered(wave);
    }
}
