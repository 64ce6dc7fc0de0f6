package io.undercurrent.survey.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeBandTest {

    @ParameterizedTest
    @CsvSource({
        "0,<5",
        "4,<5",
        "5,5-7",
        "7,5-7",
        "8,8-11",
        "11,8-11",
        "12,12-19",
        "19,12-19",
        "20,20-30",
        "30,20-30",
        "31,31+"
    })
    void a_headcount_is_told_as_a_band(int headcount, String label) {
        assertThat(SizeBand.of(headcount).label()).isEqualTo(label);
    }
}
