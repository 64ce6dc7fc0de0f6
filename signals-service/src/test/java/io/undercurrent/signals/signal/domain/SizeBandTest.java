package io.undercurrent.signals.signal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SizeBandTest {

    @Test
    void a_size_is_told_as_a_band() {
        assertThat(Stream.of(4, 5, 7, 8, 11, 12, 19, 20, 30, 31)
                        .map(people -> SizeBand.of(Optional.of(people)).text()))
                .containsExactly("<5", "5-7", "5-7", "8-11", "8-11", "12-19", "12-19", "20-30", "20-30", "31+");
        assertThat(SizeBand.of(Optional.empty()).text()).isEqualTo("<5");
    }
}
