package io.undercurrent.signals.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ForecastTest {
    @Test
    void the_first_surprise_counts_what_teams_differ_and_what_answers_vary() {
        var forecast = new Forecast(3, 1 / 0.25);

        var surprise = forecast.surprise(3.5, 0.75);

        assertThat(surprise).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void each_wave_weighs_as_much_as_it_is_precise() {
        var forecast = new Forecast(3, 4).after(4, 0.25);

        assertThat(forecast).isEqualTo(new Forecast(3.5, 8));
    }

    @Test
    void nothing_known_at_all_is_not_a_forecast() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Forecast(3, 0));
    }

    @Test
    void surprises_of_a_team_in_control_are_standard_normal_and_independent() {
        var random = new java.util.Random(3);
        var squares = 0.0;
        var products = 0.0;
        for (var team = 0; team < 4000; team++) {
            var level = 0.4 * random.nextGaussian();
            var forecast = new Forecast(0, 1 / 0.16);
            var before = 0.0;
            for (var wave = 0; wave < 10; wave++) {
                var value = level + 0.3 * random.nextGaussian();
                var z = forecast.surprise(value, 0.09);
                squares += z * z;
                products += z * before;
                before = z;
                forecast = forecast.after(value, 0.09);
            }
        }
        assertThat(squares / 40_000).isCloseTo(1, within(0.03));
        assertThat(products / 36_000).isCloseTo(0, within(0.02));
    }
}
