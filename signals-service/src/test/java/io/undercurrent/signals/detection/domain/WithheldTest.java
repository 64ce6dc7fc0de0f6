package io.undercurrent.signals.detection.domain;

import static io.undercurrent.signals.detection.domain.Rounds.teamsOf;
import static io.undercurrent.signals.detection.domain.SignalKind.SILENT_RESISTANCE;
import static io.undercurrent.signals.detection.domain.SignalKind.UNCERTAINTY;
import static io.undercurrent.signals.detection.domain.SyntheticOrganisation.START;
import static io.undercurrent.signals.detection.domain.SyntheticOrganisation.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.signals.evidence.domain.Organisation;
import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.evidence.domain.Usage;
import io.undercurrent.signals.evidence.domain.Withheld;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WithheldTest {
    private final Organisation facts = new SyntheticOrganisation(2, teamsOf(35, 10), 30, 1).calm();

    @Test
    void two_waves_are_too_few_to_say_anything() {
        var rounds = Rounds.of(facts);

        assertThat(rounds.of(0, UNCERTAINTY).subList(0, 2)).allMatch(each -> each.level() == Level.WITHHELD);
        assertThat(rounds.of(0, UNCERTAINTY).get(4).level()).isEqualTo(Level.CALM);
    }

    @Test
    void a_withheld_wave_hides_the_signal_until_the_next_result() {
        var gone = START.plusWeeks(20);
        var results = facts.results().stream()
                .filter(each -> !(each.team().equals(id(0)) && each.week().equals(gone)))
                .toList();
        var withheld = List.of(new Withheld(id(0), gone, "complementary"));

        var rounds = Rounds.of(new Organisation(facts.teams(), results, withheld, facts.usage()));

        assertThat(rounds.of(0, UNCERTAINTY).get(19).level()).isEqualTo(Level.CALM);
        assertThat(rounds.of(0, UNCERTAINTY).get(20).level()).isEqualTo(Level.WITHHELD);
        assertThat(rounds.of(0, UNCERTAINTY).get(20).indicators()).isEmpty();
        assertThat(rounds.of(0, UNCERTAINTY).get(21).level()).isEqualTo(Level.CALM);
        assertThat(rounds.of(0, SILENT_RESISTANCE).get(20).level()).isEqualTo(Level.CALM);
    }

    @Test
    void about_a_team_below_five_or_dissolved_nothing_is_said() {
        var small = new Team(id(0), "Small", Optional.empty(), Optional.empty(), true);
        var dissolved = new Team(id(1), "Gone", Optional.empty(), Optional.of(9), false);
        var teams = Stream.concat(
                        Stream.of(small, dissolved), facts.teams().stream().skip(2))
                .toList();

        var rounds = Rounds.of(new Organisation(teams, facts.results(), List.of(), facts.usage()));

        assertThat(rounds.of(0, UNCERTAINTY)).allMatch(each -> each.level() == Level.WITHHELD && each.score() == 0);
        assertThat(rounds.of(1, SILENT_RESISTANCE)).allMatch(each -> each.level() == Level.WITHHELD);
    }

    @Test
    void fewer_than_five_licences_hide_silent_resistance() {
        var usage = facts.usage().stream()
                .map(each -> each.team().equals(id(0)) && each.week().isAfter(START.plusWeeks(19))
                        ? new Usage(id(0), each.week(), 4, 0, 2, 2, 1, 3, 0)
                        : each)
                .toList();

        var rounds = Rounds.of(new Organisation(facts.teams(), facts.results(), List.of(), usage));

        assertThat(rounds.of(0, SILENT_RESISTANCE).get(19).level()).isEqualTo(Level.CALM);
        assertThat(rounds.last(0, SILENT_RESISTANCE).level()).isEqualTo(Level.WITHHELD);
    }

    @Test
    void after_eight_silent_weeks_the_signal_says_stale() {
        var results = facts.results().stream()
                .filter(each -> !each.team().equals(id(0)) || each.week().isBefore(START.plusWeeks(15)))
                .toList();

        var readings = Rounds.of(new Organisation(facts.teams(), results, List.of(), facts.usage()))
                .of(0, UNCERTAINTY);

        assertThat(readings.get(21).level()).isEqualTo(Level.CALM);
        assertThat(readings.get(21).advanced()).isFalse();
        assertThat(readings.get(22).level()).isEqualTo(Level.STALE);
    }
}
