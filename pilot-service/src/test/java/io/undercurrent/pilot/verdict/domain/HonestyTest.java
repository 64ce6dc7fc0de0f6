package io.undercurrent.pilot.verdict.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.pilot.experiment.domain.Share;
import io.undercurrent.pilot.pilot.domain.Course;
import io.undercurrent.pilot.pilot.domain.EvidenceGrade;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.verdict.domain.Settled.Gain;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HonestyTest {

    @Test
    void five_successes_of_six_are_too_good_to_be_true() {
        var honesty = Honesty.of(decided(5, 1));

        assertThat(honesty.successes()).isEqualTo(new Share(5, 6));
        assertThat(honesty.chance()).isCloseTo(13 / 729.0, within(1e-12));
        assertThat(honesty.isTooGoodToBeTrue()).isTrue();
    }

    @Test
    void two_of_six_are_what_honest_pilots_show() {
        assertThat(Honesty.of(decided(2, 4)).isTooGoodToBeTrue()).isFalse();
    }

    @Test
    void nothing_decided_is_nothing_to_suspect() {
        var honesty = Honesty.of(List.of());

        assertThat(honesty.isTooGoodToBeTrue()).isFalse();
        assertThat(honesty.chance()).isEqualTo(1);
    }

    @Test
    void only_failures_that_were_told_of_count_as_told() {
        assertThat(Honesty.of(decided(2, 4)).failures()).isEqualTo(new Share(2, 4));
    }

    @Test
    void the_luck_of_the_best_is_taken_out_from_six_pilots_on() {
        assertThat(Honesty.of(decided(2, 3)).effects()).isEmpty();

        var effects = Honesty.of(decided(2, 4)).effects();

        var best = effects.getFirst();
        assertThat(effects).hasSize(6);
        assertThat(best.gain()).isLessThan(best.settled().gain().orElseThrow().effect());
    }

    private static List<Settled> decided(int helped, int failed) {
        return IntStream.range(0, helped + failed)
                .mapToObj(number -> settled(number, number < helped))
                .toList();
    }

    // every other failure was told of
    private static Settled settled(int number, boolean helped) {
        return new Settled(
                new PilotId(new UUID(0, number)),
                "Pilot " + number,
                helped ? Course.SCALE : Course.STOP,
                helped ? Verdict.HELPED : Verdict.DID_NOT_HELP,
                EvidenceGrade.B,
                Optional.of(new Gain(helped ? 3 - number * 0.1 : 0.2 * number, 1, "hours")),
                helped ? 1 : 0,
                1,
                GateNumbers.of(List.of(), List.of(), Optional.empty()),
                number % 2 == 0);
    }
}
