package io.undercurrent.signals.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TrackTest {
    private final Usual usual = new Usual(2.5, 0.1, Map.of(SizeBand.EIGHT_TO_ELEVEN, 0.8), 0);
    private final Yardstick insecurity = Yardstick.of(Indicator.JOB_INSECURITY, Rules.standard());
    private final Track calm = waves(Track.EMPTY, 10, 2.5, false).rest();

    @Test
    void an_alarm_takes_back_what_was_learned_since_the_chart_left_zero() {
        var worse = waves(calm, 3, 3.5, false);

        var alarmed = worse.rollBack();

        assertThat(alarmed.held()).isEqualTo(calm.held());
        assertThat(alarmed.moving()).isEqualTo(worse.moving());
    }

    @Test
    void while_raised_only_the_moving_copy_goes_on_learning() {
        var raised = waves(waves(calm, 3, 3.5, false).rollBack(), 5, 3.5, true);

        assertThat(raised.held()).isEqualTo(calm.held());
        assertThat(raised.moving().size()).isEqualTo(180);
    }

    @Test
    void a_team_that_recovered_forgets_its_bad_time_and_one_that_settled_keeps_it() {
        var raised = waves(waves(calm, 3, 3.5, false).rollBack(), 5, 3.5, true);

        assertThat(raised.recover().moving()).isEqualTo(calm.held());
        assertThat(raised.accept().held()).isEqualTo(raised.moving());
    }

    @Test
    void before_and_after_are_told_on_the_same_scale_and_shrunk() {
        var worse = waves(calm, 3, 3.5, false);

        assertThat(worse.before(insecurity, usual)).isCloseTo(2.5, within(1e-9));
        // 30 answers at 3.5 against a prior of 0.8 / 0.3^2 answers at 2.5
        assertThat(worse.after(insecurity, usual)).isCloseTo(2.5 + 30 / (30 + 80 / 9.0), within(1e-9));
    }

    @Test
    void waves_before_the_real_change_do_not_hide_it() {
        var late = waves(waves(calm, 12, 2.55, false), 4, 3.1, false);

        assertThat(late.after(insecurity, usual) - 2.5).isLessThan(0.3);
        assertThat(late.effects(insecurity, usual)).isGreaterThan(1);
    }

    private static Track waves(Track track, int count, double mean, boolean raised) {
        var next = track;
        for (var wave = 0; wave < count; wave++) {
            next = next.take(new Observation(0, 10, (int) (10 * mean)), 10 * mean, raised, true);
        }
        return next;
    }
}
