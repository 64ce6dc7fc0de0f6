package io.undercurrent.signals.signal.domain;

import static io.undercurrent.signals.detection.domain.Level.CALM;
import static io.undercurrent.signals.detection.domain.Level.FLAG;
import static io.undercurrent.signals.detection.domain.Level.STALE;
import static io.undercurrent.signals.detection.domain.Level.WATCH;
import static io.undercurrent.signals.detection.domain.SignalKind.POLARIZATION;
import static io.undercurrent.signals.detection.domain.SignalKind.SILENT_RESISTANCE;
import static io.undercurrent.signals.detection.domain.SignalKind.TALENT_FLIGHT;
import static io.undercurrent.signals.detection.domain.SignalKind.UNCERTAINTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.signals.advice.domain.Advice;
import io.undercurrent.signals.advice.domain.Concern;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CounselTest {

    @Test
    void calm_needs_no_advice() {
        var counsel = counsel(AReading.of(UNCERTAINTY, CALM), AReading.of(SILENT_RESISTANCE, STALE));

        assertThat(counsel.advice()).isEmpty();
        assertThat(counsel.isOneForSeveral()).isFalse();
    }

    @Test
    void one_signal_gets_the_advice_for_what_it_looks_like() {
        var counsel = counsel(
                AReading.of(UNCERTAINTY, CALM),
                AReading.of(SILENT_RESISTANCE, WATCH).looking("mandate-trap"));

        assertThat(counsel.advice()).isEqualTo(Concern.USE_ON_ORDER.advice());
        assertThat(counsel.advice(UNCERTAINTY)).isEmpty();
    }

    @Test
    void several_signals_get_one_advice_and_not_a_ticket_each() {
        var counsel = counsel(
                AReading.of(TALENT_FLIGHT, WATCH), AReading.of(UNCERTAINTY, FLAG), AReading.of(POLARIZATION, CALM));

        assertThat(counsel.isOneForSeveral()).isTrue();
        assertThat(counsel.raised()).containsExactly(UNCERTAINTY, TALENT_FLIGHT);
        assertThat(counsel.advice()).startsWith(Advice.PEOPLE_BEFORE_TECHNOLOGY);
        assertThat(counsel.advice(UNCERTAINTY)).isEqualTo(counsel.advice(TALENT_FLIGHT));
        assertThat(counsel.advice(POLARIZATION)).isEmpty();
    }

    @Test
    void every_advice_is_given_in_some_case() {
        var given = Arrays.stream(Concern.values()).flatMap(concern -> concern.advice().stream());

        assertThat(given).contains(Advice.values());
    }

    private static Counsel counsel(AReading... readings) {
        return Counsel.of(Stream.of(readings).map(AReading::reading).toList());
    }
}
