package io.undercurrent.proving.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.proving.replay.SeriesAlarm.Direction;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesAlarmTest {
    /// Annual flow at Aswan, 1871-1970 (Cobb, Biometrika 65 (1978) 243-251); it fell when the first dam was begun.
    private static final Path NILE = Path.of("samples", "nile.csv");

    @Test
    void the_fall_of_the_nile_is_told_at_index_31_and_dated_to_28() {
        var nile = SeriesFile.read(NILE);

        var alarm = SeriesAlarm.in(nile.values());

        assertThat(nile.values()).hasSize(100);
        assertThat(alarm).contains(new SeriesAlarm(31, 28, Direction.DOWN));
        assertThat(nile.labels().get(alarm.orElseThrow().change())).isEqualTo("1899");
    }

    @Test
    void the_same_series_upside_down_rises_at_the_same_place() {
        var risen = SeriesFile.read(NILE).values().stream().map(flow -> -flow).toList();

        assertThat(SeriesAlarm.in(risen)).contains(new SeriesAlarm(31, 28, Direction.UP));
    }

    @Test
    void a_series_that_only_swings_does_not_alarm() {
        var swinging = IntStream.range(0, 60).mapToObj(at -> (double) (at % 3)).toList();

        assertThat(SeriesAlarm.in(swinging)).isEmpty();
        assertThat(SeriesAlarm.in(Collections.nCopies(50, 4.0))).isEmpty();
    }
}
