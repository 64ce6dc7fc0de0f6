package io.undercurrent.proving.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.proving.organisation.Conditions;
import io.undercurrent.proving.organisation.Planted;
import org.junit.jupiter.api.Test;

/// The smallest proof there is: not whether the promises are kept, but that the proof itself can be trusted.
class TrialsTest {
    @Test
    void the_same_seed_gives_the_same_numbers_however_many_run_at_once() {
        var experiment = new FalseWatches("small", "", Conditions.STILL.withTurnover(0.17), 40, 3);

        var one = experiment.run(new Trials(7));
        var again = experiment.run(new Trials(7));

        assertThat(again).isEqualTo(one);
    }

    @Test
    void what_is_planted_and_strong_is_caught_and_what_is_steady_is_mostly_left_alone() {
        var caught = Caught.cases(new PlantedField(Fields.USUAL), 11);
        var strong = caught.stream()
                .filter(each -> each.suffers(new PlantedField.Dose(Planted.Kind.SILENT_RESISTANCE, 1.6, 2)))
                .toList();

        assertThat(strong).isNotEmpty().allMatch(each -> each.isCaughtWithin(13));
    }
}
