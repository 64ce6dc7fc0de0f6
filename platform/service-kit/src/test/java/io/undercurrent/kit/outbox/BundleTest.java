package io.undercurrent.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BundleTest {

    @Test
    void what_is_packed_comes_out_as_it_was_and_in_order() {
        var letters = List.of(
                new Letter("teams", "é", "told", "é/1", "{}".getBytes(UTF_8)),
                new Letter("teams", null, "told", "", new byte[0]));

        var opened = Bundle.open(Bundle.of(letters));

        assertThat(opened).usingRecursiveComparison().isEqualTo(letters);
    }

    @Test
    void letters_that_resemble_each_other_take_a_fraction_of_the_room() {
        var letters = IntStream.range(0, 500)
                .mapToObj(number -> new Letter(
                        "undercurrent.pilot.usage.v1",
                        "team-" + number,
                        "io.undercurrent.pilot.team-usage-reported.v1",
                        "team-" + number + "/copilot/2026-W11",
                        "{\"teamId\":\"team-%d\",\"tool\":\"copilot\",\"licensed\":8}"
                                .formatted(number)
                                .getBytes(UTF_8)))
                .toList();

        var packed = Bundle.of(letters);

        assertThat(packed.length).isLessThan(500 * 40);
    }
}
