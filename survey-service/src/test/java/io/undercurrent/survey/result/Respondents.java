package io.undercurrent.survey.result;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.survey.answer.domain.BallotBoxes;
import io.undercurrent.survey.answer.domain.Choice;
import io.undercurrent.survey.answer.domain.Dropped;
import io.undercurrent.survey.answer.domain.Sheet;
import io.undercurrent.survey.answer.domain.Spent;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/// People who put their answers into the box, as if each had brought a ballot.
@ApplicationScoped
public class Respondents {

    private final BallotBoxes boxes;

    Respondents(BallotBoxes boxes) {
        this.boxes = boxes;
    }

    /// So many people of a group choose these answers to an item, one each.
    public void answer(String wave, String group, String item, int... numbers) {
        var id = new WaveId(UUID.fromString(wave));
        boxes.setUp(id);
        for (var number : numbers) {
            var right = Spent.of(UUID.randomUUID().toString().getBytes(UTF_8));
            var said = Map.<String, Choice>of(item, new Choice.Chosen(number));
            assertThat(boxes.drop(new Sheet(id, new TeamId(group), right, said)))
                    .succeedsWithin(Duration.ofSeconds(10))
                    .isEqualTo(Dropped.KEPT);
        }
    }

    int lyingIn(String wave) {
        return boxes.answered(new WaveId(UUID.fromString(wave))).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
