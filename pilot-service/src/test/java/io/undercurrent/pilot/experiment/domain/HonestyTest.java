package io.undercurrent.pilot.experiment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class HonestyTest {
    // Efron & Morris, Sci. Am. 236 (1977) 119-127: averages of 18 players after 45 times at bat
    private static final double[] AVERAGES = {
        .400, .378, .356, .333, .311, .311, .289, .267, .244, .244, .222, .222, .222, .222, .222, .200, .178, .156
    };

    @Test
    void baseball_of_efron_and_morris_1977_shrinks_as_they_print_it() {
        var error = Math.sqrt(0.2654 * (1 - 0.2654) / 45);

        var shrinkage = Shrinkage.of(DoubleStream.of(AVERAGES)
                .map(average -> average / error)
                .boxed()
                .toList());

        assertThat(shrinkage.kept()).isCloseTo(0.212, within(0.0005));
        assertThat(shrinkage.centre() * error).isCloseTo(0.265, within(0.0005));
        assertThat(shrinkage.shrunk(0.400 / error) * error).isCloseTo(0.294, within(0.0005));
        assertThat(shrinkage.shrunk(0.156 / error) * error).isCloseTo(0.242, within(0.0005));
    }

    @Test
    void effects_closer_than_chance_would_have_them_all_become_their_mean() {
        var shrinkage = Shrinkage.of(List.of(1.0, 1.1, 0.9, 1.0, 1.05, 0.95));

        assertThat(shrinkage.kept()).isEqualTo(0);
        assertThat(shrinkage.shrunk(1.1)).isCloseTo(1.0, within(1e-12));
    }

    @Test
    void three_effects_are_too_few_to_shrink() {
        assertThatThrownBy(() -> Shrinkage.of(List.of(1.0, 2.0, 3.0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void five_of_six_successes_are_too_good_to_be_a_third() {
        // (6 * 2 + 1) / 3^6 by hand
        assertThat(new Share(5, 6).chanceOfSoMany(1 / 3.0)).isCloseTo(13 / 729.0, within(1e-12));
    }

    @Test
    void no_success_is_never_too_many() {
        assertThat(new Share(0, 6).chanceOfSoMany(1 / 3.0)).isEqualTo(1);
        assertThat(new Share(0, 0).chanceOfSoMany(1 / 3.0)).isEqualTo(1);
    }
}
