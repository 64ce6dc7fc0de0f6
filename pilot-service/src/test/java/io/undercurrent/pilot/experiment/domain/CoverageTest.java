package io.undercurrent.pilot.experiment.domain;

import static io.undercurrent.pilot.experiment.domain.Given.chanceUnits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Intervals and chances keep their word in seeded pilots whose truth is known.
class CoverageTest {
    private static final int PILOTS = 4_000;
    // three binomial errors of 4,000 at .95
    private static final double ERROR = 0.0103;
    private static final double TRUTH = 0.7;

    @Test
    void ancova_covers_the_truth_in_nineteen_of_twenty_pilots() {
        assertThat(share(random -> covers(ancovaOf(random)))).isCloseTo(0.95, within(ERROR));
    }

    @Test
    void difference_in_differences_covers_the_truth_in_nineteen_of_twenty_pilots() {
        assertThat(share(random -> covers(arms(6, random).estimate(DifferenceInDifferences::between))))
                .isCloseTo(0.95, within(ERROR));
    }

    @Test
    void n_in_place_of_n_minus_1_would_cover_too_seldom() {
        assertThat(share(random -> covers(withoutBessel(arms(6, random))))).isLessThan(0.95 - ERROR);
    }

    @Test
    void ancova_is_surer_than_differences_where_the_past_says_little() {
        var random = new SplittableRandom(3);

        var ancova = IntStream.range(0, 400)
                .mapToDouble(_ -> Math.pow(ancovaOf(random).error(), 2))
                .average();
        var differences = IntStream.range(0, 400)
                .mapToDouble(_ -> Math.pow(
                        arms(10, random)
                                .estimate(DifferenceInDifferences::between)
                                .error(),
                        2))
                .average();

        // (1 - rho^2) over 2 (1 - rho), rho = .5: .75; a tenth more for the slope that is estimated too
        assertThat(ancova.orElseThrow() / differences.orElseThrow()).isCloseTo(0.75 * 1.06, within(0.06));
    }

    @Test
    void randomisation_finds_nothing_in_nineteen_of_twenty_idle_pilots() {
        // four of nine: 126 assignments, so 6 / 126 is the largest chance at most .05
        assertThat(share(random -> idleChance(random) <= 0.05)).isCloseTo(6 / 126.0, within(ERROR));
    }

    @Test
    void non_overlap_of_points_with_no_change_is_surprising_once_in_twenty() {
        assertThat(share(random -> NonOverlap.chance(idlePhases(random), 1).p() <= 0.05))
                .isLessThan(0.05 + ERROR);
    }

    @Test
    void the_move_of_one_team_with_memory_is_covered_nearly_as_promised() {
        // points that remember .3 of the last one; a tenth of the baselines seem to drift and are corrected
        assertThat(share(random -> InterruptedSeries.of(BaselineCorrectedTau.of(movedPhases(random)))
                        .interval(0.95)
                        .contains(TRUTH)))
                .isBetween(0.93, 0.97);
    }

    private static double share(Predicate<RandomGenerator> pilot) {
        var random = new SplittableRandom(11);
        return IntStream.range(0, PILOTS).filter(_ -> pilot.test(random)).count() / (double) PILOTS;
    }

    private static boolean covers(Estimate estimate) {
        return estimate.interval(0.95).contains(TRUTH);
    }

    private static Estimate ancovaOf(RandomGenerator random) {
        return arms(10, random).estimate(Ancova::between);
    }

    private static Arms arms(int each, RandomGenerator random) {
        var pilot = chanceUnits(each, 0.5, random).stream()
                .map(unit -> new Unit(unit.before(), unit.after() + TRUTH))
                .toList();
        return new Arms(pilot, chanceUnits(each, 0.5, random));
    }

    private static Estimate withoutBessel(Arms arms) {
        var right = arms.estimate(DifferenceInDifferences::between);
        var n = arms.pilot().size();
        return new Estimate(right.effect(), right.error() * Math.sqrt((n - 1.0) / n), right.freedom());
    }

    private static double idleChance(RandomGenerator random) {
        var units = chanceUnits(9, 0.5, random);
        return Randomisation.test(new Arms(units.subList(0, 4), units.subList(4, 9)), Ancova::between, 1)
                .p();
    }

    private static Phases idlePhases(RandomGenerator random) {
        return new Phases(noise(6, 0, random), noise(6, 0, random));
    }

    private static Phases movedPhases(RandomGenerator random) {
        var noise = noise(24, 0.3, random);
        return new Phases(
                noise.subList(0, 12),
                noise.subList(12, 24).stream().map(point -> point + TRUTH).toList());
    }

    private static List<Double> noise(int points, double memory, RandomGenerator random) {
        return Stream.iterate(
                        random.nextGaussian(),
                        last -> memory * last + Math.sqrt(1 - memory * memory) * random.nextGaussian())
                .limit(points)
                .toList();
    }
}
