package io.undercurrent.pilot.experiment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConfidenceSequenceTest {
    private static final int PILOTS = 4_000;
    private static final int DAYS = 100;

    @Test
    void the_bound_as_detection_md_prints_it() {
        var sequence = new ConfidenceSequence(0.05, 100);

        assertThat(sequence.mixture()).isCloseTo(12.60056, within(0.000005));
        assertThat(sequence.bound(100)).isCloseTo(30.35209, within(0.000005));
    }

    @Test
    void the_plan_is_the_information_that_finds_the_smallest_worthwhile_effect() {
        // (1.959964 + 0.841621)^2 / 0.5^2
        assertThat(ConfidenceSequence.tunedTo(0.5, 0.05, 0.8).planned()).isCloseTo(31.3955, within(0.0001));
    }

    @Test
    void who_looks_every_day_is_misled_no_oftener_than_promised() {
        // three binomial errors of 4,000 pilots at .05 are .0103
        assertThat(shareMisled(this::everLeftByTheSequence)).isLessThan(0.05 + 0.0103);
    }

    @Test
    void who_looks_every_day_with_an_ordinary_interval_is_misled_far_oftener() {
        // Armitage, McPherson & Rowe, J. R. Statist. Soc. A 132 (1969) 235-244: .37 for 100 looks at .05
        assertThat(shareMisled(this::everLeftByOrdinaryIntervals)).isCloseTo(0.37, within(0.03));
    }

    @Test
    void eight_teams_a_side_looked_at_daily_keep_the_level_too() {
        // teams differ lastingly in what they change by; their spread is estimated afresh each day, so t, not z
        assertThat(shareMisled(this::everLeftByTeams)).isLessThan(0.05 + 0.0103);
    }

    private static double shareMisled(ToIntFunction<SplittableRandom> pilot) {
        var random = new SplittableRandom(20260314);
        return IntStream.range(0, PILOTS).map(_ -> pilot.applyAsInt(random)).sum() / (double) PILOTS;
    }

    private int everLeftByTheSequence(SplittableRandom random) {
        var sequence = new ConfidenceSequence(0.05, DAYS);
        var sum = 0.0;
        for (var day = 1; day <= DAYS; day++) {
            sum += random.nextGaussian();
            if (Math.abs(sum) > sequence.bound(day)) {
                return 1;
            }
        }
        return 0;
    }

    private int everLeftByOrdinaryIntervals(SplittableRandom random) {
        var sum = 0.0;
        for (var day = 1; day <= DAYS; day++) {
            sum += random.nextGaussian();
            if (Math.abs(sum) > 1.959964 * Math.sqrt(day)) {
                return 1;
            }
        }
        return 0;
    }

    private int everLeftByTeams(SplittableRandom random) {
        var sequence = ConfidenceSequence.tunedTo(0.5, 0.05, 0.8);
        var teams = new double[16];
        var lasting = IntStream.range(0, 16)
                .mapToDouble(_ -> 0.3 * random.nextGaussian())
                .toArray();
        for (var day = 1; day <= 40; day++) {
            for (var team = 0; team < 16; team++) {
                teams[team] += lasting[team] + random.nextGaussian();
            }
            if (day >= 5 && !sequence.around(estimate(teams, day)).contains(0)) {
                return 1;
            }
        }
        return 0;
    }

    private static Estimate estimate(double[] teams, int days) {
        var units = IntStream.range(0, teams.length)
                .mapToObj(team -> new Unit(0, teams[team] / days))
                .toList();
        return new Arms(units.subList(0, 8), units.subList(8, 16)).estimate(DifferenceInDifferences::between);
    }
}
