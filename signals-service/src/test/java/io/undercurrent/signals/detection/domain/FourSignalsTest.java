package io.undercurrent.signals.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.signals.detection.domain.SmallTown.Trouble;
import io.undercurrent.signals.evidence.domain.Organisation;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FourSignalsTest {
    private static final int FROM = 40;
    private static final int WEEKS = 75;

    @Test
    void a_team_many_leave_is_seen_with_a_relative_rate_and_no_count() {
        var readings = readings(Trouble.LEAVING, SignalKind.TALENT_FLIGHT);

        var seen = firstRaised(readings);
        assertThat(seen.level().isRaised()).isTrue();
        var leavers = indicator(seen, "leavers");
        assertThat(leavers.unit()).isEqualTo("relative-rate");
        assertThat(leavers.before()).isEqualTo(1);
        assertThat(leavers.after()).isGreaterThanOrEqualTo(1.5);
        assertThat(leavers.after()).isBetween(leavers.low(), leavers.high());
        assertThat(seen.value()).isZero();
    }

    @Test
    void before_two_have_left_nothing_shows_that_one_has() {
        var readings = readings(Trouble.NONE, SignalKind.TALENT_FLIGHT);

        assertThat(readings)
                .flatExtracting(Reading::indicators)
                .filteredOn(each -> each.name().equals("leavers"))
                .allMatch(each -> each.after() >= 0.4);
        assertThat(readings).allMatch(each -> each.score() * 10 == Math.rint(each.score() * 10));
    }

    @Test
    void a_team_without_a_next_step_is_seen_before_anybody_leaves() {
        var seen = firstRaised(readings(Trouble.NO_NEXT_STEP, SignalKind.TALENT_FLIGHT));

        assertThat(indicator(seen, "development-perspective").direction()).isEqualTo(Direction.FALLING);
        assertThat(seen.limit()).isEqualTo(4.89);
    }

    @Test
    void two_camps_are_seen_and_told_as_a_band_only() {
        var seen = readings(Trouble.CAMPS, SignalKind.POLARIZATION).getLast();

        assertThat(seen.level().isRaised()).isTrue();
        assertThat(seen.band()).contains(Band.SPLIT);
        var camps = indicator(seen, "camps");
        assertThat(camps.unit()).isEqualTo("band");
        assertThat(List.of(camps.before(), camps.after(), camps.low(), camps.high()))
                .allMatch(each -> Set.of(0.0, 1.0, 2.0).contains(each));
        assertThat(camps.after()).isEqualTo(2);
        assertThat(seen.value()).isZero();
    }

    @Test
    void a_calm_team_is_not_split() {
        var last = readings(Trouble.NONE, SignalKind.POLARIZATION).getLast();

        assertThat(last.level()).isEqualTo(Level.CALM);
        assertThat(last.band()).get().isNotEqualTo(Band.SPLIT);
    }

    @Test
    void use_that_rises_on_order_without_core_work_is_a_mandate_trap() {
        var seen = readings(Trouble.MANDATE_TRAP, SignalKind.SILENT_RESISTANCE).get(FROM + 13);

        assertThat(seen.level().isRaised()).isTrue();
        assertThat(seen.pattern()).contains("mandate-trap");
        assertThat(indicator(seen, "logins").direction()).isEqualTo(Direction.RISING);
        assertThat(indicator(seen, "logins").weight()).isZero();
    }

    @Test
    void who_logs_in_less_is_in_no_trap_however_a_quarter_ends() {
        var seen = readings(Trouble.ABSENCE, SignalKind.SILENT_RESISTANCE).getLast();

        assertThat(seen.level().isRaised()).isTrue();
        assertThat(seen.pattern()).get().isIn("absent", "shallow");
    }

    @Test
    void a_signal_that_is_switched_off_says_so_and_no_more() {
        var rules = Rules.standard().without("2026.2-no-camps", Set.of(SignalKind.POLARIZATION));

        var last = Detection.run(town(Trouble.CAMPS), Optional.empty(), rules).getLast();

        assertThat(last.readings())
                .filteredOn(each -> each.kind() == SignalKind.POLARIZATION)
                .allMatch(each -> each.why().equals(Optional.of(Withholding.SWITCHED_OFF))
                        && each.indicators().isEmpty());
        assertThat(last.readings()).allMatch(each -> each.rules().equals("2026.2-no-camps"));
    }

    @Test
    void open_questions_support_and_never_speak_alone() {
        var last = readings(Trouble.NONE, SignalKind.UNCERTAINTY).getLast();

        var open = indicator(last, "open-questions");
        assertThat(open.unit()).isEqualTo("per-person");
        assertThat(open.weight()).isEqualTo(0.5);
        assertThat(Indicator.OPEN_QUESTIONS.standsAlone()).isFalse();
    }

    private static List<Reading> readings(Trouble trouble, SignalKind kind) {
        return Detection.run(town(trouble), Optional.empty(), Rules.standard()).stream()
                .flatMap(round -> round.readings().stream())
                .filter(each -> each.kind() == kind && each.team().equals(new TeamId("town-000")))
                .toList();
    }

    private static Organisation town(Trouble trouble) {
        return SmallTown.of(3, 40, 14, WEEKS, trouble, FROM);
    }

    private static Reading firstRaised(List<Reading> readings) {
        return readings.stream()
                .skip(FROM)
                .filter(each -> each.level().isRaised())
                .findFirst()
                .orElseThrow();
    }

    private static IndicatorReading indicator(Reading reading, String name) {
        return reading.indicators().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
