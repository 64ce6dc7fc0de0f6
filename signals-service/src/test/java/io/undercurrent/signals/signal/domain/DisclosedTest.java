package io.undercurrent.signals.signal.domain;

import static io.undercurrent.signals.detection.domain.Level.FLAG;
import static io.undercurrent.signals.detection.domain.SignalKind.POLARIZATION;
import static io.undercurrent.signals.detection.domain.SignalKind.SILENT_RESISTANCE;
import static io.undercurrent.signals.detection.domain.SignalKind.TALENT_FLIGHT;
import static io.undercurrent.signals.detection.domain.SignalKind.UNCERTAINTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.statistics.domain.Interval;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosedTest {

    private static final double SURE = AReading.JUST_A_FLAG * 0.83;

    static Stream<AReading> everythingThatRestsOnFew() {
        return Arrays.stream(SignalKind.values())
                .flatMap(kind -> Arrays.stream(Level.values()).map(level -> AReading.of(kind, level)))
                .flatMap(reading -> Stream.of("5-7", "8-11", "<5", "").map(reading::restingOn));
    }

    @ParameterizedTest
    @MethodSource("everythingThatRestsOnFew")
    void of_fewer_than_ten_people_at_most_three_numbers_are_told(AReading reading) {
        var evidence = reading.evidence();

        var told = evidence.disclosed();

        var figures =
                told.signs().stream().flatMap(sign -> sign.figures().stream()).toList();
        assertThat(figures.size() * 2 + 1).isLessThanOrEqualTo(3);
        assertThat(figures).allMatch(each -> each.interval().isEmpty());
        assertThat(told.score()).isEmpty();
        assertThat(told.falseDiscoveryRate()).isEqualTo(told.odds().rate());
        assertThat(evidence.series()).allMatch(point -> evidence.score(point).isEmpty());
    }

    @Test
    void those_three_numbers_are_no_more_exact_than_the_sentence() {
        var told = AReading.of(UNCERTAINTY, FLAG).restingOn("8-11").evidence().disclosed();

        assertThat(told.leading().flatMap(Sign::figures)).contains(new Figures(3.9, 3.2, Optional.empty()));
        assertThat(told.leading().map(Sign::name)).contains("role-clarity");
        assertThat(told.falseDiscoveryRate()).isEqualTo(0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12-19", "20-30", "31+"})
    void of_ten_people_and_more_everything_is_told(String band) {
        var evidence = AReading.of(SILENT_RESISTANCE, FLAG)
                .restingOn(band)
                .falseAt(SURE)
                .evidence();

        var told = evidence.disclosed();

        assertThat(told.signs())
                .allMatch(sign -> sign.figures().flatMap(Figures::interval).isPresent());
        assertThat(told.score()).contains(5.2468);
        assertThat(told.falseDiscoveryRate()).isEqualTo(SURE);
        assertThat(evidence.series()).allMatch(point -> evidence.score(point).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5-7", "12-19", "31+"})
    void no_chart_of_talent_flight_is_told_because_leavers_could_be_counted_in_it(String band) {
        var evidence =
                AReading.of(TALENT_FLIGHT, FLAG).restingOn(band).falseAt(SURE).evidence();

        assertThat(evidence.disclosed().score()).isEmpty();
        assertThat(evidence.disclosed().falseDiscoveryRate()).isEqualTo(0.1);
        assertThat(evidence.series()).allMatch(point -> evidence.score(point).isEmpty());
    }

    @Test
    void leaving_is_told_in_halves() {
        var told = AReading.of(TALENT_FLIGHT, FLAG).evidence().disclosed();

        assertThat(told.leading().flatMap(Sign::figures))
                .contains(new Figures(1, 2, Optional.of(new Interval(1, 3.5))));
    }

    @Test
    void polarization_is_told_as_a_band_and_a_rough_chart() {
        var evidence = AReading.of(POLARIZATION, FLAG).falseAt(SURE).evidence();

        var told = evidence.disclosed();

        assertThat(told.leading().flatMap(Sign::figures)).contains(new Figures(1, 2, Optional.of(new Interval(1, 2))));
        assertThat(told.score()).contains(5.2);
        assertThat(told.falseDiscoveryRate()).isEqualTo(0.1);
        assertThat(evidence.series())
                .allMatch(point -> evidence.score(point)
                        .filter(score -> score * 10 == Math.rint(score * 10))
                        .isPresent());
    }

    @ParameterizedTest
    @EnumSource(SignalKind.class)
    void nothing_is_told_of_what_is_withheld(SignalKind kind) {
        var told = AReading.of(kind, Level.WITHHELD).evidence().disclosed();

        assertThat(told.signs()).isEmpty();
        assertThat(told.leading()).isEmpty();
        assertThat(told.score()).isEmpty();
    }

    @Test
    void chance_is_told_in_steps_that_never_sound_surer_than_it_is() {
        assertThat(Stream.of(7.0, 5.0, 4.0, 3.0, 2.0, 1.5, 1.0, 0.5, 0.0)
                        .map(flags -> Odds.of(flags * AReading.JUST_A_FLAG).oneOf()))
                .containsExactly(1, 1, 2, 3, 5, 5, 10, 10, 10);
    }
}
