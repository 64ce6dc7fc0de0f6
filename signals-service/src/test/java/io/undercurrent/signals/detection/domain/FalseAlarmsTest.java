package io.undercurrent.signals.detection.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.signals.detection.domain.FalseAlarms.Count;
import io.undercurrent.signals.evidence.domain.FactsOfWeek;
import io.undercurrent.signals.evidence.domain.Organisation;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import io.undercurrent.signals.evidence.domain.Usage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class FalseAlarmsTest {

    private static final int WEEKS = 52;
    private static final Organisation CALM = new SyntheticOrganisation(3, Rounds.teamsOf(40, 15), WEEKS, 4).calm();

    @Test
    void in_another_order_every_week_still_holds_what_all_teams_told_in_one_week() {
        var told = weekly(CALM);
        var reshuffled = Reshuffled.of(weeks(), week -> told(told, week), 5);

        var heard = weeks().stream().map(reshuffled::of).toList();

        assertThat(heard).allSatisfy(facts -> {
            assertThat(facts.usage()).allMatch(usage -> usage.week().equals(facts.week()));
            assertThat(figures(facts.usage()))
                    .isIn(told.values().stream()
                            .map(any -> figures(any.usage()))
                            .toList());
        });
        assertThat(heard.stream().map(facts -> figures(facts.usage())))
                .containsExactlyInAnyOrderElementsOf(told.values().stream()
                        .map(facts -> figures(facts.usage()))
                        .toList())
                .isNotEqualTo(weeks().stream()
                        .map(week -> figures(told(told, week).usage()))
                        .toList());
    }

    @Test
    void the_survey_keeps_its_rhythm() {
        var told = weekly(CALM);
        var reshuffled = Reshuffled.of(weeks(), week -> told(told, week), 5);

        assertThat(weeks().stream()
                        .filter(week -> !reshuffled.of(week).results().isEmpty()))
                .containsExactlyElementsOf(weeks().stream()
                        .filter(week -> !told(told, week).results().isEmpty())
                        .toList());
    }

    @Test
    void the_same_seed_counts_the_same() {
        assertThat(alarms(CALM, 1)).isEqualTo(alarms(CALM, 1));
        assertThat(alarms(CALM, 1).of(SignalKind.SILENT_RESISTANCE).teamWeeks()).isGreaterThan(40 * 40);
    }

    @Test
    void a_real_change_is_no_false_alarm_because_it_does_not_last_in_another_order() {
        var changed = new SyntheticOrganisation(3, Rounds.teamsOf(40, 15), WEEKS, 4)
                .with(Stream.iterate(0, team -> team + 1)
                        .limit(20)
                        .map(team -> PlantedChange.silentResistance(team, WEEKS / 2, 0.4, 0.4))
                        .toList());

        var truly = Rounds.of(changed);
        var falsely = alarms(changed, 1).plus(alarms(changed, 2));

        var raised = Stream.iterate(0, team -> team + 1)
                .limit(40)
                .mapToInt(team -> truly.watches(team, SignalKind.SILENT_RESISTANCE))
                .sum();
        assertThat(falsely.of(SignalKind.SILENT_RESISTANCE).watches() / 2).isLessThan(raised / 2);
    }

    @Test
    void counts_add_up() {
        var one = new FalseAlarms(Map.of(SignalKind.UNCERTAINTY, new Count(100, 2)));
        var other = new FalseAlarms(
                Map.of(SignalKind.UNCERTAINTY, new Count(50, 1), SignalKind.POLARIZATION, new Count(10, 0)));

        assertThat(one.plus(other).of(SignalKind.UNCERTAINTY)).isEqualTo(new Count(150, 3));
        assertThat(one.plus(other).of(SignalKind.POLARIZATION)).isEqualTo(new Count(10, 0));
    }

    private static FalseAlarms alarms(Organisation facts, long seed) {
        var told = weekly(facts);
        return FalseAlarms.in(facts.teams(), weeks(), week -> told(told, week), Rules.standard(), seed);
    }

    private static FactsOfWeek told(Map<YearWeek, FactsOfWeek> all, YearWeek week) {
        return all.getOrDefault(week, FactsOfWeek.none(week));
    }

    private static List<YearWeek> weeks() {
        return Stream.iterate(SyntheticOrganisation.START, week -> week.plusWeeks(1))
                .limit(WEEKS)
                .toList();
    }

    private static Map<YearWeek, FactsOfWeek> weekly(Organisation facts) {
        var results = facts.results().stream().collect(groupingBy(SurveyResult::week));
        var usage = facts.usage().stream().collect(groupingBy(Usage::week));
        return weeks().stream()
                .collect(toMap(
                        week -> week,
                        week -> new FactsOfWeek(
                                week,
                                results.getOrDefault(week, List.of()),
                                List.of(),
                                usage.getOrDefault(week, List.of()),
                                List.of(),
                                List.of())));
    }

    private static List<List<Integer>> figures(List<Usage> usage) {
        return usage.stream()
                .map(each -> List.of(each.loggedIn(), each.active(), each.coreWorkActive(), each.sessions()))
                .toList();
    }
}
