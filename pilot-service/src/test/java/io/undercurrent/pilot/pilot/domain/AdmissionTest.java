package io.undercurrent.pilot.pilot.domain;

import static io.undercurrent.pilot.pilot.domain.APlan.END;
import static io.undercurrent.pilot.pilot.domain.APlan.MARCH;
import static io.undercurrent.pilot.pilot.domain.APlan.MAY;
import static io.undercurrent.pilot.pilot.domain.APlan.baseline;
import static io.undercurrent.pilot.pilot.domain.APlan.concluded;
import static io.undercurrent.pilot.pilot.domain.APlan.known;
import static io.undercurrent.pilot.pilot.domain.APlan.registered;
import static io.undercurrent.pilot.pilot.domain.APlan.running;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final LocalDate TODAY = END.minusDays(30);

    private final Admission admission = admission(running());

    @Test
    void a_number_that_fits_is_taken_once() {
        assertThat(flaw(Arm.PILOT, "finance", MAY)).isEmpty();
        assertThat(flaw(Arm.PILOT, "finance", MAY)).contains(Flaw.DUPLICATE);
    }

    @Test
    void each_arm_has_its_days() {
        assertThat(flaw(Arm.PILOT, "finance", MAY.minusDays(1))).contains(Flaw.BEFORE_START);
        assertThat(flaw(Arm.BASELINE, "finance", MARCH)).contains(Flaw.BASELINE_OVER);
        assertThat(flaw(Arm.COMPARISON, "sales", MARCH)).isEmpty();
        assertThat(flaw(Arm.COMPARISON, "sales", MARCH.minusDays(1))).contains(Flaw.BEFORE_BASELINE);
        assertThat(flaw(Arm.PILOT, "finance", TODAY.plusDays(1))).contains(Flaw.FUTURE_DAY);
    }

    @Test
    void after_the_planned_end_nothing_counts() {
        var late = new Admission(
                running().charter().registration(),
                Window.of(running(), END.plusDays(9)).orElseThrow(),
                known("finance", "sales"),
                List.of());

        assertThat(late.flaw(entry(Arm.PILOT, "finance", END.plusDays(1), OptionalInt.empty())))
                .contains(Flaw.AFTER_PLANNED_END);
    }

    @Test
    void each_team_has_its_arm() {
        assertThat(flaw(Arm.PILOT, "sales", MAY)).contains(Flaw.TEAM_NOT_PLANNED);
        assertThat(flaw(Arm.COMPARISON, "finance", MAY)).contains(Flaw.TEAM_NOT_PLANNED);
        assertThat(flaw(Arm.PILOT, "moon", MAY)).contains(Flaw.UNKNOWN_TEAM);
    }

    @Test
    void a_number_about_four_is_not_taken() {
        assertThat(admission.flaw(entry(Arm.PILOT, "finance", MAY, OptionalInt.of(4))))
                .contains(Flaw.GROUP_TOO_SMALL);
        assertThat(admission.flaw(entry(Arm.PILOT, "finance", MAY, OptionalInt.of(5))))
                .isEmpty();
    }

    @Test
    void while_the_baseline_lasts_the_pilot_has_not_begun() {
        var before = admission(baseline());

        assertThat(before.flaw(entry(Arm.PILOT, "finance", MAY, OptionalInt.empty())))
                .contains(Flaw.BEFORE_START);
        assertThat(before.flaw(entry(Arm.BASELINE, "finance", MAY, OptionalInt.empty())))
                .isEmpty();
    }

    @Test
    void before_the_baseline_and_after_the_end_there_is_nothing_to_measure() {
        assertThat(Window.of(registered(), TODAY)).isEmpty();
        assertThat(Window.of(concluded(), TODAY)).isEmpty();
    }

    private static Admission admission(UnderWay pilot) {
        var window = Window.of(pilot, TODAY).orElseThrow();
        return new Admission(pilot.charter().registration(), window, known("finance", "sales"), List.of());
    }

    private Optional<Flaw> flaw(Arm arm, String team, LocalDate day) {
        return admission.flaw(entry(arm, team, day, OptionalInt.empty()));
    }

    private static Entry entry(Arm arm, String team, LocalDate day, OptionalInt count) {
        var measurement = new Measurement("cycle-time", arm, new TeamId(team), day, 24, count);
        return new Entry(1, measurement, Optional.empty());
    }
}
