package io.undercurrent.pilot.experiment.domain;

import static io.undercurrent.pilot.experiment.domain.Given.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.pilot.experiment.domain.Course.Point;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanningTest {

    @Test
    void sixty_four_in_each_arm_find_half_a_standard_deviation_as_cohen_1988_tables_it() {
        // Statistical Power Analysis, table 2.4.1: d .80 26, d .50 64 a group for power .80 at two-sided .05
        assertThat(ofStandardNormals(64)).isCloseTo(0.50, within(0.005));
        assertThat(ofStandardNormals(26)).isCloseTo(0.80, within(0.01));
    }

    @Test
    void blooms_sum_of_quantiles_stays_close_to_the_noncentral_t() {
        // scipy.stats.nct: 4 a group 2.3808, 10 a group 1.3249, 26 a group .7923, 64 a group .4991
        assertThat(ofStandardNormals(4)).isCloseTo(2.3808, within(0.03));
        assertThat(ofStandardNormals(10)).isCloseTo(1.3249, within(0.005));
        assertThat(ofStandardNormals(26)).isCloseTo(0.7923, within(0.002));
        assertThat(ofStandardNormals(64)).isCloseTo(0.4991, within(0.0005));
    }

    private static double ofStandardNormals(int group) {
        return Power.USUAL.smallestDetectable(Math.sqrt(2.0 / group), 2 * group - 2);
    }

    @Test
    void known_errors_need_2_8_of_them_as_bloom_1995_says() {
        assertThat(Power.USUAL.smallestDetectable(1, Double.POSITIVE_INFINITY)).isCloseTo(2.80, within(0.005));
    }

    @Test
    void judges_agree_as_shrout_and_fleiss_1979_computed() {
        // Psychol. Bull. 86:420-428, table 2: six targets, four judges, ICC(1, 1) .17, within targets 6.26
        var judged = RepeatedMeasures.of(List.of(
                points(9, 2, 5, 8),
                points(6, 1, 3, 2),
                points(8, 4, 6, 8),
                points(7, 1, 2, 6),
                points(10, 5, 6, 9),
                points(6, 2, 4, 7)));

        assertThat(judged.correlation()).isCloseTo(0.17, within(0.005));
        assertThat(judged.variance() * (1 - judged.correlation())).isCloseTo(6.26, within(0.005));
    }

    @Test
    void one_point_before_and_one_after_as_frison_and_pocock_1992_compare_them() {
        // change 2 (1 - rho), adjusted 1 - rho^2: the same at rho 1, and the adjusted one never worse
        var unit = new RepeatedMeasures(1, 0.65);

        assertThat(unit.ofChange(1, 1)).isCloseTo(0.70, within(1e-12));
        assertThat(unit.ofAdjusted(1, 1)).isCloseTo(0.5775, within(1e-12));
    }

    @Test
    void adjusting_beats_differences_by_two_over_one_plus_rho_as_mckenzie_2012_shows() {
        var unit = new RepeatedMeasures(4, 0.25);

        assertThat(unit.ofChange(1, 1) / unit.ofAdjusted(1, 1)).isCloseTo(2 / 1.25, within(1e-12));
    }

    @Test
    void straight_lines_that_part_are_seen() {
        var rising = List.of(line(0.30), line(0.31), line(0.29));
        var flat = List.of(line(0.00), line(0.01), line(-0.01));

        var trend = PreTrend.of(rising, flat);

        assertThat(trend.effect()).isCloseTo(0.30, within(1e-12));
        assertThat(trend.error()).isCloseTo(Math.sqrt(2 * 0.0001 / 3), within(1e-12));
        assertThat(trend.chance()).isLessThan(0.001);
    }

    @Test
    void a_slope_as_anscombe_1973_prints_it() {
        var x = new double[] {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        var y = new double[] {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};

        var course = new Course(IntStream.range(0, x.length)
                .mapToObj(place -> new Point(x[place], y[place]))
                .toList());

        assertThat(course.slope()).isCloseTo(0.500, within(0.0005));
    }

    private static Course line(double slope) {
        return new Course(IntStream.range(0, 8)
                .mapToObj(day -> new Point(day, 5 + slope * day))
                .toList());
    }
}
