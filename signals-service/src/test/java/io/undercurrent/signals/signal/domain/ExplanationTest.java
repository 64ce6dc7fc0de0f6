package io.undercurrent.signals.signal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.signals.detection.domain.Cadence;
import io.undercurrent.signals.detection.domain.Direction;
import io.undercurrent.signals.detection.domain.IndicatorReading;
import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.Shock;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class ExplanationTest {

    private static final YearWeek ROUND = YearWeek.of(2026, 20);
    private static final YearWeek CHANGE = YearWeek.of(2026, 14);
    private static final IndicatorReading CLARITY =
            new IndicatorReading("role-clarity", 1, 3.9, 3.2, 2.9, 3.5, Direction.FALLING, "points", "8-11");
    private static final IndicatorReading INSECURITY =
            new IndicatorReading("job-insecurity", 1, 2.4, 2.5, 2.2, 2.8, Direction.RISING, "points", "8-11");

    @Test
    void a_raised_signal_says_since_when_what_how_much_and_how_sure() {
        var summary = new Explanation(Words.ENGLISH).summary(flag(0.1), ROUND, List.of());

        assertThat(summary)
                .isEqualTo("Since about week 14 fewer people in this team say they know what AI means for their work:"
                        + " 3.9 → 3.2, interval 2.9–3.5, 8–11 answers a wave; the organisation as a whole did not"
                        + " change; it could still be chance in 1 of 10 cases.");
    }

    @Test
    void it_speaks_dutch() {
        var summary = new Explanation(Words.DUTCH).summary(flag(0.1), ROUND, List.of());

        assertThat(summary)
                .isEqualTo("Sinds ongeveer week 14 zeggen minder mensen in dit team dat ze weten wat AI voor hun werk"
                        + " betekent: 3,9 → 3,2, interval 2,9–3,5, 8–11 antwoorden per meting; de organisatie als"
                        + " geheel veranderde niet; in 1 op de 10 gevallen kan dit nog toeval zijn.");
    }

    @Test
    void it_tells_when_everybody_moved() {
        var everybody = new Shock(CHANGE, SignalKind.UNCERTAINTY, "role-clarity", 3.8, 3.1, Direction.FALLING);

        var summary = new Explanation(Words.ENGLISH).summary(flag(0.1), ROUND, List.of(everybody));

        assertThat(summary).contains("the organisation as a whole moved too");
    }

    @Test
    void it_does_not_sound_surer_than_it_is() {
        var explanation = new Explanation(Words.ENGLISH);

        assertThat(explanation.chance(0.7)).isEqualTo("it may well be chance");
        assertThat(explanation.chance(0.0)).isEqualTo("it could still be chance in fewer than 1 of 100 cases");
    }

    @Test
    void a_week_of_another_year_names_the_year() {
        assertThat(new Explanation(Words.ENGLISH).week(YearWeek.of(2025, 50), ROUND))
                .isEqualTo("week 50 of 2025");
    }

    private static Reading flag(double falseDiscoveryRate) {
        return new Reading(
                new TeamId("claims"),
                SignalKind.UNCERTAINTY,
                Level.FLAG,
                Optional.of(YearWeek.of(2026, 16)),
                Optional.of(CHANGE),
                5.2,
                4.21,
                0.003,
                falseDiscoveryRate,
                1.4,
                true,
                List.of(INSECURITY, CLARITY),
                Optional.empty(),
                Cadence.WEEKLY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "2026.1");
    }
}
