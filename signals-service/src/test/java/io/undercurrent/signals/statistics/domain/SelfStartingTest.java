package io.undercurrent.signals.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelfStartingTest {
    /// Annual flow of the Nile at Aswan, 1871-1970, 10^8 m^3 (Cobb, Biometrika 65 (1978) 243-251).
    private static final int[] NILE = {
        1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140,
        1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969,
        831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865,
        845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050,
        918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
    };

    @Test
    void the_fall_of_the_nile_is_told_at_index_31_and_dated_to_28() {
        var chart = Cusum.textbook(0.5);
        var past = SelfStarting.EMPTY;
        var rise = 0.0;
        var fall = 0.0;
        var lastZero = 0;
        var alarm = 0;

        for (var year = 0; alarm == 0; year++) {
            var z = past.canCompare() ? past.surprise(NILE[year]) : 0;
            rise = chart.next(rise, z, 100);
            fall = chart.next(fall, -z, 100);
            past = past.plus(NILE[year]);
            lastZero = fall == 0 ? year : lastZero;
            alarm = Math.max(rise, fall) >= 4.774 ? year : 0;
        }

        assertThat(fall).isGreaterThan(rise);
        assertThat(alarm).isEqualTo(31);
        assertThat(lastZero + 1).isEqualTo(28);
    }

    @Test
    void two_equal_values_are_no_past_to_compare_with() {
        var past = SelfStarting.EMPTY.plus(3).plus(3);

        assertThat(past.canCompare()).isFalse();
    }

    @Test
    void a_value_far_outside_is_still_a_number() {
        var past = SelfStarting.EMPTY.plus(3).plus(3.1).plus(3).plus(3.05);

        assertThat(past.surprise(1e6)).isFinite().isGreaterThan(3);
    }
}
