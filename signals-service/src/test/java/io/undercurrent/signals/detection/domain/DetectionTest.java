package io.undercurrent.signals.detection.domain;

import static io.undercurrent.signals.detection.domain.PlantedChange.silentResistance;
import static io.undercurrent.signals.detection.domain.PlantedChange.uncertainty;
import static io.undercurrent.signals.detection.domain.Rounds.teamsOf;
import static io.undercurrent.signals.detection.domain.SignalKind.SILENT_RESISTANCE;
import static io.undercurrent.signals.detection.domain.SignalKind.UNCERTAINTY;
import static io.undercurrent.signals.detection.domain.SyntheticOrganisation.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.signals.evidence.domain.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DetectionTest {
    private static final int CHANGE = 24;

    @Test
    void a_team_that_loses_its_clarity_is_flagged_with_the_evidence() {
        var facts = weekly(40).with(List.of(uncertainty(3, CHANGE, 0.8, 0.1)));

        var rounds = Rounds.of(facts);

        var reading = rounds.last(3, UNCERTAINTY);
        assertThat(reading.level()).isEqualTo(Level.FLAG);
        assertThat(reading.changeStartedAround())
                .hasValueSatisfying(week -> assertThat(Rhythm.weeksBetween(START.plusWeeks(CHANGE), week))
                        .isBetween(-3L, 3L));
        assertThat(reading.since()).isEqualTo(rounds.firstRaised(3, UNCERTAINTY));
        assertThat(reading.falseDiscoveryRate()).isLessThan(0.1);
        var clarity = reading.indicators().getFirst();
        assertThat(clarity.name()).isEqualTo("role-clarity");
        assertThat(clarity.direction()).isEqualTo(Direction.FALLING);
        assertThat(clarity.before() - clarity.after()).isCloseTo(0.8, within(0.3));
        assertThat(clarity.after()).isBetween(clarity.low(), clarity.high());
    }

    @Test
    void a_team_that_logs_in_without_doing_its_work_there_is_called_shallow() {
        var facts = weekly(40).with(List.of(silentResistance(5, CHANGE, 0.45, 0)));

        var reading = Rounds.of(facts).last(5, SILENT_RESISTANCE);

        assertThat(reading.level().isRaised()).isTrue();
        assertThat(reading.pattern()).contains("shallow");
    }

    @Test
    void a_team_that_leaves_its_licences_unused_is_called_absent() {
        var facts = weekly(40).with(List.of(silentResistance(5, CHANGE, 0, 0.5)));

        var reading = Rounds.of(facts).last(5, SILENT_RESISTANCE);

        assertThat(reading.level().isRaised()).isTrue();
        assertThat(reading.pattern()).contains("absent");
    }

    @Test
    void a_team_that_recovers_becomes_calm_again() {
        var down = uncertainty(3, CHANGE, 0.9, 0.1);
        var recovered = uncertainty(3, CHANGE + 12, 0, 0);

        var rounds = Rounds.of(weekly(70).with(List.of(recovered, down)));

        assertThat(rounds.of(3, UNCERTAINTY).get(CHANGE + 10).level().isRaised())
                .isTrue();
        assertThat(rounds.last(3, UNCERTAINTY).level()).isEqualTo(Level.CALM);
    }

    @Test
    void when_all_teams_move_at_once_there_is_one_note_and_no_lights() {
        var everybody = IntStream.range(0, 40)
                .mapToObj(team -> uncertainty(team, CHANGE, 0.6, 0))
                .toList();

        var rounds = Rounds.of(weekly(40).with(everybody));

        var notes = rounds.all().get(CHANGE).organisationNotes();
        assertThat(notes).extracting(Shock::indicator).contains("role-clarity", "job-insecurity");
        assertThat(rounds.all().getLast().readings())
                .filteredOn(each -> each.level() == Level.FLAG)
                .isEmpty();
        assertThat(rounds.all().getLast().readings())
                .filteredOn(each -> each.level() == Level.WATCH)
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void a_wave_every_four_weeks_has_the_monthly_limit() {
        var facts = new SyntheticOrganisation(4, teamsOf(40, 12), 60, 4).with(List.of(uncertainty(3, 40, 1, 0)));

        var reading = Rounds.of(facts).last(3, UNCERTAINTY);

        assertThat(reading.cadence()).isEqualTo(Cadence.MONTHLY);
        assertThat(reading.limit()).isEqualTo(2.81);
        assertThat(reading.level().isRaised()).isTrue();
    }

    @Test
    void a_small_organisation_compares_each_team_with_its_own_past() {
        var facts = new SyntheticOrganisation(9, teamsOf(9, 14), 40, 1).with(List.of(uncertainty(3, CHANGE, 1, 0.1)));

        var rounds = Rounds.of(facts);

        assertThat(rounds.firstRaised(3, UNCERTAINTY))
                .hasValueSatisfying(week -> assertThat(Rhythm.weeksBetween(START.plusWeeks(CHANGE), week))
                        .isBetween(0L, 13L));
    }

    @Test
    void a_low_response_rate_alone_moves_no_chart() {
        var facts = weekly(20).calm();
        var withoutUsage = new Organisation(facts.teams(), facts.results(), List.of(), List.of());

        var rounds = Rounds.of(withoutUsage);

        assertThat(rounds.readings().filter(each -> each.kind() == SILENT_RESISTANCE))
                .allMatch(each -> each.level() == Level.WITHHELD && !each.advanced());
    }

    @Test
    void without_facts_there_are_no_rounds() {
        var nothing = new Organisation(List.of(), List.of(), List.of(), List.of());

        assertThat(Detection.run(nothing, Optional.of(START), Rules.standard())).isEmpty();
    }

    private static SyntheticOrganisation weekly(int weeks) {
        return new SyntheticOrganisation(1, teamsOf(40, 12), weeks, 1);
    }
}
