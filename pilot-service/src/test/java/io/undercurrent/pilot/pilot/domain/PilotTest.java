package io.undercurrent.pilot.pilot.domain;

import static io.undercurrent.pilot.pilot.domain.APlan.END;
import static io.undercurrent.pilot.pilot.domain.APlan.MARCH;
import static io.undercurrent.pilot.pilot.domain.APlan.MAY;
import static io.undercurrent.pilot.pilot.domain.APlan.baseline;
import static io.undercurrent.pilot.pilot.domain.APlan.concluded;
import static io.undercurrent.pilot.pilot.domain.APlan.enough;
import static io.undercurrent.pilot.pilot.domain.APlan.points;
import static io.undercurrent.pilot.pilot.domain.APlan.registered;
import static io.undercurrent.pilot.pilot.domain.APlan.running;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PilotTest {
    private static final Optional<String> WHY = Optional.of("The tool was withdrawn");
    private static final Gates OPEN = new Gates(
            new Gates.Answer(true, "Half the letters need no second look"),
            new Gates.Answer(true, "Used in the week of the storm"),
            "Refusals are written by people");

    @Test
    void a_pilot_does_not_start_before_its_baseline_is_complete() {
        var step = baseline().start(MAY, points(Arm.BASELINE, "finance", 1));

        assertThat(refusal(step).ground()).isEqualTo(Ground.BASELINE_INCOMPLETE);
        assertThat(refusal(step).gaps())
                .containsExactly(
                        new Gap("/teams/finance", "has 1 of 2 points"), new Gap("/teams/sales", "has 0 of 2 points"));
    }

    @Test
    void points_from_the_day_of_the_start_on_are_no_baseline() {
        var step = baseline().start(MARCH.plusDays(1), enough());

        assertThat(refusal(step).gaps()).hasSize(2);
    }

    @Test
    void a_pilot_starts_between_its_baseline_and_its_planned_end() {
        assertThat(refusal(baseline().start(MARCH, enough())).ground()).isEqualTo(Ground.DAY_OUT_OF_ORDER);
        assertThat(refusal(baseline().start(END.plusDays(1), enough())).ground())
                .isEqualTo(Ground.DAY_OUT_OF_ORDER);
    }

    @Test
    void a_plan_that_was_sealed_after_the_start_says_so() {
        var late = new Charter(
                registered().id(),
                registered().charter().registration(),
                registered().charter().sealedPlan(),
                registered().charter().seal(),
                Instant.parse("2026-06-01T10:00:00Z"),
                List.of(),
                List.of());

        var running = (Running) taken(new Baseline(late, MARCH).start(MAY, enough()));

        assertThat(running.charter().caveats()).containsExactly(Caveat.SEALED_AFTER_THE_START);
    }

    @Test
    void a_pause_needs_a_reason_and_its_days_do_not_count() {
        assertThat(refusal(running().pause(MAY.plusDays(7), Optional.empty())).ground())
                .isEqualTo(Ground.REASON_MISSING);

        var paused = (Paused) taken(running().pause(MAY.plusDays(7), WHY));
        var resumed = (Running) taken(paused.resume(MAY.plusDays(14)));

        assertThat(resumed.timeline().rests(MAY.plusDays(7))).isTrue();
        assertThat(resumed.timeline().rests(MAY.plusDays(14))).isFalse();
    }

    @Test
    void to_end_early_needs_a_reason() {
        assertThat(refusal(running().conclude(MAY.plusDays(30), Optional.empty()))
                        .ground())
                .isEqualTo(Ground.BEFORE_PLANNED_END);
        assertThat(taken(running().conclude(MAY.plusDays(30), WHY)).stage()).isEqualTo(Stage.CONCLUDED);
        assertThat(taken(running().conclude(END, Optional.empty())).stage()).isEqualTo(Stage.CONCLUDED);
    }

    @Test
    void to_decide_early_needs_a_reason() {
        var early = (Concluded) taken(running().conclude(MAY.plusDays(30), WHY));

        var step = early.decide(decision(Course.STOP, MAY.plusDays(31), Optional.empty(), Optional.empty()), 0);

        assertThat(refusal(step).ground()).isEqualTo(Ground.BEFORE_PLANNED_END);
        assertThat(taken(early.decide(decision(Course.STOP, MAY.plusDays(31), WHY, Optional.empty()), 3))
                        .stage())
                .isEqualTo(Stage.DECIDED);
    }

    @Test
    void what_stands_in_peoples_way_is_not_scaled() {
        var scale = decision(Course.SCALE, END, Optional.empty(), Optional.of(OPEN));

        assertThat(refusal(concluded().decide(scale, 1)).ground()).isEqualTo(Ground.BLOCKING_FRICTIONS);
        assertThat(taken(concluded().decide(scale, 0)).stage()).isEqualTo(Stage.DECIDED);
    }

    @Test
    void scaling_passes_two_gates_and_says_what_stays_human() {
        var untrusted = new Gates(OPEN.removesFriction(), new Gates.Answer(false, "Nobody dared"), OPEN.staysHuman());
        var silent = new Gates(OPEN.removesFriction(), OPEN.trustedInBusyWeeks(), " ");

        for (var gates : List.of(Optional.<Gates>empty(), Optional.of(untrusted), Optional.of(silent))) {
            var step = concluded().decide(decision(Course.SCALE, END, WHY, gates), 0);
            assertThat(refusal(step).ground()).isEqualTo(Ground.GATES_CLOSED);
        }
    }

    @Test
    void a_pilot_is_given_up_for_a_reason_until_it_is_decided() {
        assertThat(refusal(Withdrawn.of(running(), MAY, Optional.empty())).ground())
                .isEqualTo(Ground.REASON_MISSING);
        assertThat(taken(Withdrawn.of(running(), MAY, WHY)).promised()).isPresent();

        var decided = taken(concluded().decide(decision(Course.NOT_DECIDED, END, WHY, Optional.empty()), 0));

        assertThat(refusal(Withdrawn.of(decided, END, WHY)).ground()).isEqualTo(Ground.WRONG_STAGE);
    }

    private static Decision decision(Course course, LocalDate on, Optional<String> why, Optional<Gates> gates) {
        var findings = new Findings(Optional.of(-2.5), Optional.empty(), EvidenceGrade.B, Guards.HELD);
        return new Decision(course, on, "people-analyst", why, gates, findings);
    }

    private static Pilot taken(Step step) {
        return ((Step.Taken) step).pilot();
    }

    private static Refusal refusal(Step step) {
        return ((Step.Refused) step).refusal();
    }
}
