package io.undercurrent.signals.detection.domain;

import static io.undercurrent.signals.detection.domain.PlantedChange.silentResistance;
import static io.undercurrent.signals.detection.domain.PlantedChange.uncertainty;
import static io.undercurrent.signals.detection.domain.Rounds.teamsOf;
import static io.undercurrent.signals.detection.domain.SyntheticOrganisation.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.signals.evidence.domain.Organisation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameFactsSameSignalsTest {
    private final Organisation facts = new SyntheticOrganisation(6, teamsOf(36, 9), 30, 1)
            .with(List.of(uncertainty(1, 15, 0.8, 0), silentResistance(2, 15, 0.3, 0.3)));

    @ParameterizedTest(name = "shuffle {0}")
    @ValueSource(longs = {1, 2, 3})
    void facts_told_twice_and_in_any_order_give_the_same_rounds(long seed) {
        var random = new Random(seed);
        var shuffled = new Organisation(
                twice(facts.teams(), random), twice(facts.results(), random), List.of(), twice(facts.usage(), random));

        assertThat(Rounds.of(shuffled)).isEqualTo(Rounds.of(facts));
    }

    @Test
    void a_week_is_decided_by_what_was_told_about_it_and_before() {
        var week = START.plusWeeks(20);
        var known = new Organisation(
                facts.teams(),
                facts.results().stream()
                        .filter(each -> !each.week().isAfter(week))
                        .toList(),
                List.of(),
                facts.usage().stream()
                        .filter(each -> !each.week().isAfter(week))
                        .toList());

        assertThat(Rounds.of(known).all()).isEqualTo(Rounds.of(facts).all().subList(0, 21));
    }

    @Test
    void rounds_end_and_go_on_where_they_are_asked_to() {
        var early = Detection.run(facts, Optional.of(START.plusWeeks(9)), Rules.standard());
        var late = Detection.run(facts, Optional.of(START.plusWeeks(45)), Rules.standard());

        assertThat(early).isEqualTo(late.subList(0, 10));
        assertThat(late).hasSize(46);
        assertThat(late.getLast().readings())
                .filteredOn(each -> each.level() != Level.WITHHELD)
                .hasSize(72)
                .allMatch(each -> each.level() == Level.STALE);
    }

    private static <T> List<T> twice(List<T> facts, Random random) {
        var twice = new ArrayList<>(facts);
        twice.addAll(facts);
        Collections.shuffle(twice, random);
        return twice;
    }
}
