package io.undercurrent.pilot.experiment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What must not matter: where zero lies, how large the unit of measurement is, which arm is called which.
class InvarianceTest {
    private static final List<Contrast> CONTRASTS = List.of(Ancova::between, DifferenceInDifferences::between);

    @Property(tries = 200)
    void moving_zero_changes_no_effect(@ForAll("arms") Arms arms, @ForAll @IntRange(min = -500, max = 500) int by) {
        var moved = each(arms, unit -> new Unit(unit.before() + by, unit.after() + by));

        for (var contrast : CONTRASTS) {
            assertAlike(moved.estimate(contrast), arms.estimate(contrast), 1);
        }
    }

    @Property(tries = 200)
    void another_unit_of_measurement_scales_the_effect(
            @ForAll("arms") Arms arms, @ForAll @IntRange(min = 2, max = 60) int times) {
        var scaled = each(arms, unit -> new Unit(unit.before() * times, unit.after() * times));

        for (var contrast : CONTRASTS) {
            assertAlike(scaled.estimate(contrast), arms.estimate(contrast), times);
        }
    }

    @Property(tries = 200)
    void swapping_the_arms_turns_the_effect_around(@ForAll("arms") Arms arms) {
        for (var contrast : CONTRASTS) {
            var swapped = swapped(arms).estimate(contrast);

            assertAlike(swapped.negated(), arms.estimate(contrast), 1);
        }
    }

    @Property(tries = 40)
    void a_chance_knows_neither_zero_nor_scale_nor_names(
            @ForAll("arms") Arms arms, @ForAll @IntRange(min = 2, max = 60) int times) {
        var moved = each(arms, unit -> new Unit(unit.before() * times + 7, unit.after() * times - 3));

        for (var contrast : CONTRASTS) {
            var p = Randomisation.test(arms, contrast, 1).p();

            assertThat(Randomisation.test(moved, contrast, 1).p()).isEqualTo(p);
            assertThat(Randomisation.test(swapped(arms), contrast, 1).p()).isEqualTo(p);
        }
    }

    @Property(tries = 200)
    void turning_a_series_upside_down_turns_its_measures_around(@ForAll("phases") Phases phases) {
        var down = new Phases(negated(phases.before()), negated(phases.since()));

        assertThat(NonOverlap.of(down).value())
                .isCloseTo(1 - NonOverlap.of(phases).value(), within(1e-12));
        assertThat(BaselineCorrectedTau.of(down).tau())
                .isCloseTo(-BaselineCorrectedTau.of(phases).tau(), within(1e-9));
    }

    @Property(tries = 200)
    void an_interval_of_non_overlap_holds_its_value_and_stays_a_share(@ForAll("phases") Phases phases) {
        var overlap = NonOverlap.of(phases);

        var interval = overlap.interval(0.95);

        assertThat(interval.contains(overlap.value())).isTrue();
        assertThat(interval.low()).isGreaterThanOrEqualTo(0);
        assertThat(interval.high()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 200)
    void shrinking_keeps_the_order_and_never_overshoots(@ForAll("effects") List<Double> effects) {
        var shrinkage = Shrinkage.of(effects);

        for (var effect : effects) {
            var shrunk = shrinkage.shrunk(effect);
            assertThat((shrunk - shrinkage.centre()) * (effect - shrinkage.centre()))
                    .isGreaterThanOrEqualTo(0);
            assertThat(Math.abs(shrunk - shrinkage.centre()))
                    .isLessThanOrEqualTo(Math.abs(effect - shrinkage.centre()) + 1e-12);
        }
    }

    @Provide
    Arbitrary<Arms> arms() {
        return Combinators.combine(units(), units()).as(Arms::new);
    }

    private static Arbitrary<List<Unit>> units() {
        var value = Arbitraries.integers().between(-1000, 1000).map(tenths -> tenths / 8.0);
        return Combinators.combine(value, value)
                .as(Unit::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Phases> phases() {
        var points = Arbitraries.integers()
                .between(-20, 20)
                .map(Integer::doubleValue)
                .list()
                .ofMinSize(5)
                .ofMaxSize(12);
        return Combinators.combine(points, points).as(Phases::new);
    }

    @Provide
    Arbitrary<List<Double>> effects() {
        return Arbitraries.doubles().between(-5, 5).list().ofMinSize(6).ofMaxSize(20);
    }

    private static Arms each(Arms arms, UnaryOperator<Unit> change) {
        return new Arms(
                arms.pilot().stream().map(change).toList(),
                arms.comparison().stream().map(change).toList());
    }

    private static Arms swapped(Arms arms) {
        return new Arms(/* pilot= */ arms.comparison(), /* comparison= */ arms.pilot());
    }

    private static List<Double> negated(List<Double> points) {
        return points.stream().map(point -> 0 - point).toList();
    }

    private static void assertAlike(Estimate found, Estimate expected, double times) {
        assertThat(found.effect()).isCloseTo(times * expected.effect(), within(1e-7 * times));
        assertThat(found.error()).isCloseTo(times * expected.error(), within(1e-5 * times));
    }
}
