package io.undercurrent.pilot.pilot.domain;

import static io.undercurrent.pilot.pilot.domain.APlan.ANALYSIS;
import static io.undercurrent.pilot.pilot.domain.APlan.FRAME;
import static io.undercurrent.pilot.pilot.domain.APlan.SAMPLE;
import static io.undercurrent.pilot.pilot.domain.APlan.registered;
import static io.undercurrent.pilot.pilot.domain.APlan.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final SamplePlan LONGER = new SamplePlan(2, APlan.END.plusDays(31), SAMPLE.comparisonGroups());

    @Test
    void a_plan_has_not_changed_from_itself() {
        assertThat(between(plan(SAMPLE, null), plan(SAMPLE, null)).parts()).isEmpty();
    }

    @Test
    void each_part_that_changed_is_pointed_at() {
        var changes = between(plan(SAMPLE, null), plan(LONGER, "No monthly report"));

        assertThat(changes.parts()).containsExactly("/samplePlan", "/targetRelief");
    }

    @Test
    void an_amendment_leaves_the_first_seal_alone() {
        var first = registered();
        var amendment =
                new Amendment(APlan.SEALED, "admin", "A holiday", List.of("/samplePlan"), Seal.of("another text"));

        var amended = (Registered) first.amend(plan(LONGER, null), amendment);

        assertThat(amended.charter().seal()).isEqualTo(first.charter().seal());
        assertThat(amended.charter().registration().sample()).isEqualTo(LONGER);
        assertThat(amended.charter().amendments()).containsExactly(amendment);
    }

    private static Changes between(Registration before, Registration after) {
        return new Changes(before, after);
    }

    private static Registration plan(SamplePlan sample, @Nullable String relief) {
        return registered(with(FRAME, ANALYSIS, sample, relief)).charter().registration();
    }
}
