package io.undercurrent.signals.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.signals.detection.domain.CommonShock.Expected;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonShockTest {
    /// Ten teams expected at 3, each a little differently off.
    private final List<Expected> teams = IntStream.range(0, 10)
            .mapToObj(team -> new Expected(new Observation(team, 100, 320 + team), 3, 0.8))
            .toList();

    @Test
    void what_is_subtracted_from_a_team_is_the_mean_of_the_others() {
        var shift = CommonShock.of(Family.SCORE, teams).without(teams.getLast());

        // the others stand at 3.20 .. 3.28; the ridge takes a ten-thousandth
        assertThat(shift.by()).isCloseTo(0.24, within(5e-4));
        assertThat(shift.variance()).isCloseTo(0.8 / 900, within(1e-9));
    }

    @Test
    void a_team_does_not_hide_in_its_own_shock() {
        var outlier = new Expected(new Observation(10, 100, 500), 3, 0.8);
        var all = java.util.stream.Stream.concat(teams.stream(), java.util.stream.Stream.of(outlier))
                .toList();

        var shift = CommonShock.of(Family.SCORE, all).without(outlier);

        assertThat(shift.by()).isCloseTo(0.245, within(5e-4));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"SHARE, 0.7", "SHARE, -0.7", "RATE, 0.4", "RATE, -0.4"})
    void the_shift_is_found_in_the_natural_parameter(Family family, double planted) {
        var moved = IntStream.range(0, 12)
                .mapToObj(team -> {
                    var mean = 0.2 + 0.03 * team;
                    var total = (int) Math.round(10_000 * family.shifted(mean, planted));
                    return new Expected(new Observation(team, 10_000, total), mean, 1.2);
                })
                .toList();

        var shock = CommonShock.of(family, moved);

        assertThat(shock.ofAll().by()).isCloseTo(planted, within(0.002));
        assertThat(shock.without(moved.getFirst()).by()).isCloseTo(planted, within(0.002));
    }

    @Test
    void five_teams_are_too_few_to_tell_the_organisation_from_themselves() {
        var shock = CommonShock.of(Family.SCORE, teams.subList(0, 5));

        assertThat(shock.without(teams.getFirst())).isEqualTo(Shift.NONE);
    }

    @Test
    void nobody_in_control_is_no_shock() {
        assertThat(CommonShock.of(Family.RATE, List.of()).ofAll()).isEqualTo(Shift.NONE);
    }

    @Test
    void a_week_in_which_nobody_does_it_stays_finite() {
        var none = IntStream.range(0, 8)
                .mapToObj(team -> new Expected(new Observation(team, 10, 0), 0.3, 1))
                .toList();

        assertThat(CommonShock.of(Family.SHARE, none).ofAll().by()).isBetween(-10.0, -1.0);
    }
}
