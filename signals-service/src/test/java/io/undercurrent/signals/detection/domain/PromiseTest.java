package io.undercurrent.signals.detection.domain;

import static io.undercurrent.signals.detection.domain.SignalKind.SILENT_RESISTANCE;
import static io.undercurrent.signals.detection.domain.SignalKind.UNCERTAINTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.signals.evidence.domain.Organisation;
import io.undercurrent.signals.statistics.domain.Garwood;
import io.undercurrent.signals.statistics.domain.Wilson;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The public promise, kept by the whole pipeline on organisations that we made up.
class PromiseTest {
    private static final int TWO_YEARS = 104;
    private static final int CHANGE = 30;

    @ParameterizedTest(name = "a wave every {0} weeks")
    @ValueSource(ints = {1, 4})
    void a_team_in_control_has_at_most_half_a_false_watch_in_two_years_over_two_signals(int wavesEvery) {
        var teams = 200;
        var rounds = Rounds.of(calm(11, teams, wavesEvery));

        var watches = IntStream.range(0, teams)
                .map(team -> rounds.watches(team, UNCERTAINTY) + rounds.watches(team, SILENT_RESISTANCE))
                .sum();

        assertThat(Garwood.of(watches, 0.95).high() / teams).isLessThan(0.5);
    }

    @Test
    void charts_in_control_stand_high_as_often_as_their_chance_says() {
        var rounds = Rounds.of(calm(12, 200, 1));

        var advanced = rounds.readings().filter(Reading::advanced).toList();

        assertThat(shareBelow(advanced, 0.10)).isCloseTo(0.10, within(0.015));
        assertThat(shareBelow(advanced, 0.01)).isCloseTo(0.01, within(0.004));
        assertThat(shareBelow(advanced, 0.0005)).isLessThan(0.001);
    }

    @Test
    void organisations_in_control_rarely_show_a_flag() {
        var rounds = Rounds.of(calm(13, 60, 1));

        var weeksWithFlags = rounds.all().stream()
                .filter(round -> round.readings().stream().anyMatch(each -> each.level() == Level.FLAG))
                .count();

        assertThat(weeksWithFlags / (double) TWO_YEARS).isLessThan(0.25);
    }

    @ParameterizedTest(name = "{0} heads: {1}")
    @CsvSource({"10, .89", "15, .97", "25, .995"})
    void a_fall_of_half_a_point_is_caught_within_thirteen_weeks(int heads, double share) {
        assertThat(caught(heads, UNCERTAINTY)).isGreaterThanOrEqualTo(share);
    }

    @ParameterizedTest(name = "{0} heads: {1}")
    @CsvSource({"10, .89", "15, .97", "25, .995"})
    void licences_left_unused_and_shallow_work_are_caught_within_thirteen_weeks(int heads, double share) {
        assertThat(caught(heads, SILENT_RESISTANCE)).isGreaterThanOrEqualTo(share);
    }

    /// Upper end of the 95 % interval of the share caught, 5 planted teams of 60 in each of 6 organisations.
    private static double caught(int heads, SignalKind kind) {
        var organisations = 6;
        var planted = 5;
        var caught = 0;
        for (var seed = 0; seed < organisations; seed++) {
            caught += caughtIn(organisation(100 * heads + seed, heads, planted), planted, kind);
        }
        return Wilson.of(caught, organisations * planted, 0.95).high();
    }

    private static int caughtIn(SyntheticOrganisation organisation, int planted, SignalKind kind) {
        var changes = IntStream.range(0, planted)
                .mapToObj(team -> kind == UNCERTAINTY
                        ? PlantedChange.uncertainty(team, CHANGE, 0.5, 0.05)
                        : PlantedChange.silentResistance(team, CHANGE, 0.25, 0.25))
                .toList();
        var rounds = Rounds.of(organisation.with(changes));
        return (int) IntStream.range(0, planted)
                .filter(team -> rounds.of(team, kind).subList(CHANGE, CHANGE + 13).stream()
                        .anyMatch(each -> each.level().isRaised()))
                .count();
    }

    private static SyntheticOrganisation organisation(long seed, int heads, int planted) {
        var sizes = new ArrayList<Integer>();
        var random = new Random(seed);
        for (var team = 0; team < 60; team++) {
            sizes.add(team < planted ? heads : 5 + random.nextInt(21));
        }
        return new SyntheticOrganisation(seed, sizes, CHANGE + 13, 1);
    }

    private static Organisation calm(long seed, int teams, int wavesEvery) {
        var random = new Random(seed);
        List<Integer> sizes = random.ints(teams, 5, 26).boxed().toList();
        return new SyntheticOrganisation(seed, sizes, TWO_YEARS, wavesEvery).calm();
    }

    private static double shareBelow(List<Reading> readings, double chance) {
        return readings.stream().filter(each -> each.chance() <= chance).count() / (double) readings.size();
    }
}
