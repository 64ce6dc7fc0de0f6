package io.undercurrent.signals.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.signals.detection.domain.FalseAlarms.Count;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibratedTest {

    private static final SignalKind KIND = SignalKind.UNCERTAINTY;
    private static final long HUNDRED_TEAMS_FOR_TWO_YEARS = 100 * 104;

    @Test
    void a_rate_that_may_be_as_promised_changes_no_limit() {
        var found = calibrated(30);

        assertThat(found.rate()).isEqualTo(0.3);
        assertThat(found.interval().low()).isLessThan(Calibrated.PROMISED);
        assertThat(found.isKept()).isTrue();
        assertThat(found.limits()).isEqualTo(Rules.standard().limits().get(KIND));
    }

    @Test
    void four_times_the_promised_rate_needs_a_limit_higher_by_the_logarithm_of_four() {
        var found = calibrated(100);

        assertThat(found.isKept()).isFalse();
        assertThat(found.limits().weekly()).isEqualTo(4.21 + Math.log(4), within(1e-9));
    }

    /// Garwood 1936: of 10 counted, 4.7954 to 18.3904 with 95 percent; with 90 percent it is narrower.
    @Test
    void the_interval_is_exact() {
        var found = calibrated(10);

        assertThat(found.interval().low()).isBetween(0.047954, 0.1);
        assertThat(found.interval().high()).isBetween(0.1, 0.183904);
    }

    @Test
    void without_history_nothing_is_claimed() {
        var found = Calibrated.of(KIND, FalseAlarms.NONE, Rules.standard());

        assertThat(found.rate()).isZero();
        assertThat(found.limits()).isEqualTo(Rules.standard().limits().get(KIND));
    }

    private static Calibrated calibrated(long watches) {
        var alarms = new FalseAlarms(Map.of(KIND, new Count(HUNDRED_TEAMS_FOR_TWO_YEARS, watches)));
        return Calibrated.of(KIND, alarms, Rules.standard());
    }
}
