package io.undercurrent.signals.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void a_discovery_flags_when_it_holds_for_a_second_period() {
        var once = Verdict.NONE.next(true, 0.05);
        var twice = once.next(true, 0.04);

        assertThat(once.isFlag()).isFalse();
        assertThat(twice.isFlag()).isTrue();
        assertThat(twice.falseDiscoveryRate()).isEqualTo(0.04);
    }

    @Test
    void a_discovery_that_comes_and_goes_never_flags() {
        var verdict = Verdict.NONE.next(true, 0.05).next(false, 0.2).next(true, 0.05);

        assertThat(verdict.isFlag()).isFalse();
    }

    @Test
    void a_week_without_facts_neither_flags_nor_takes_a_flag_away() {
        var once = Verdict.NONE.next(true, 0.05);
        var flag = once.next(true, 0.05);

        assertThat(once.waiting(0.01).isFlag()).isFalse();
        assertThat(flag.waiting(0.9).isFlag()).isTrue();
    }
}
