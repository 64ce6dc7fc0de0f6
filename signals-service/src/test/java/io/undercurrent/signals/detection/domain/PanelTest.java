package io.undercurrent.signals.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.signals.statistics.domain.Forecast;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PanelTest {
    private static final int TEAMS = 60;

    private final Random random = new Random(8);
    private final double[] levels = random.doubles(TEAMS, 2.4, 3.6).toArray();
    private final Panel panel =
            new Panel(Yardstick.of(Indicator.JOB_INSECURITY, Rules.standard()), TEAMS, Rules.standard());

    @Test
    void after_three_waves_of_sixty_teams_the_usual_is_known() {
        IntStream.range(0, 4).forEach(_ -> panel.step(wave(10), new BitSet()));

        var usual = panel.usual();
        assertThat(usual.isPooled()).isTrue();
        assertThat(usual.mean()).isCloseTo(3, within(0.15));
        assertThat(usual.between()).isCloseTo(0.12, within(0.06));
        assertThat(usual.perAnswer(SizeBand.EIGHT_TO_ELEVEN)).isCloseTo(1, within(0.3));
    }

    @Test
    void teams_that_differ_by_chance_only_are_not_thought_to_differ() {
        Arrays.fill(levels, 3);
        IntStream.range(0, 4).forEach(_ -> panel.step(wave(10), new BitSet()));

        assertThat(panel.usual().between()).isLessThan(0.02);
    }

    @Test
    void residuals_of_another_shape_are_brought_back_to_normal() {
        var surprises = new ArrayList<Surprise>();
        for (var week = 0; week < 50; week++) {
            var seen = panel.step(skewedWave(), new BitSet());
            surprises.addAll(week < 10 ? List.of() : seen);
        }

        var high = surprises.stream().filter(each -> each.moving() > 1.645).count();
        // an exponential residual is that high in 7 of 100
        assertThat(high / (double) surprises.size()).isCloseTo(0.05, within(0.01));
    }

    @Test
    void fewer_than_thirty_teams_are_not_pooled() {
        IntStream.range(0, 6).forEach(_ -> panel.step(wave(10).subList(0, 29), new BitSet()));

        assertThat(panel.usual().isPooled()).isFalse();
    }

    @Test
    void the_surprise_is_that_of_the_textbook_forecast() {
        var waves = new ArrayList<List<Observation>>();
        for (var week = 0; week < 4; week++) {
            waves.add(wave(10));
            panel.step(waves.getLast(), new BitSet());
        }
        var usual = panel.usual();
        var learned = panel.track(0).moving();

        var surprise = panel.step(wave(10), new BitSet()).getFirst();

        var variance = panel.usual().perAnswer(SizeBand.EIGHT_TO_ELEVEN) / 10;
        var forecast = new Forecast(panel.usual().mean(), 1 / panel.usual().between());
        var precise = forecast.after(learned.total() / learned.size(), variance * 10 / learned.size());
        var settled = panel.track(0).moving().total() - learned.total();
        // the shock of sixty teams is known to a sixtieth
        assertThat(surprise.moving()).isCloseTo(precise.surprise(settled / 10, variance), within(0.05));
        assertThat(usual.isPooled()).isTrue();
    }

    @Test
    void what_moves_all_teams_surprises_in_none() {
        IntStream.range(0, 8).forEach(_ -> panel.step(wave(40), new BitSet()));

        var surprises = panel.step(moved(wave(40)), new BitSet());

        assertThat(surprises.stream().mapToDouble(Surprise::moving).average().orElseThrow())
                .isCloseTo(0, within(0.1));
    }

    @Test
    void raised_teams_do_not_count_as_the_organisation() {
        IntStream.range(0, 8).forEach(_ -> panel.step(wave(40), new BitSet()));
        var raised = new BitSet();
        raised.set(0, TEAMS / 2);

        var seen = wave(40);
        var half = IntStream.range(0, TEAMS)
                .mapToObj(team -> raised.get(team) ? moved(seen).get(team) : seen.get(team))
                .toList();
        var surprises = panel.step(half, raised);

        assertThat(surprises.stream()
                        .skip(TEAMS / 2)
                        .mapToDouble(Surprise::moving)
                        .average()
                        .orElseThrow())
                .isBetween(-0.5, 0.5);
    }

    @Test
    void a_raised_team_is_compared_with_what_it_was() {
        IntStream.range(0, 8).forEach(_ -> panel.step(wave(40), new BitSet()));
        panel.change(5, Track::rest);
        var raised = new BitSet();
        raised.set(5);

        var late = List.of(new Surprise(0, 0));
        for (var week = 0; week < 12; week++) {
            var seen = new ArrayList<>(wave(40));
            seen.set(5, new Observation(5, 40, seen.get(5).total() + 40));
            late = List.of(panel.step(seen, raised).get(5));
        }

        assertThat(late.getFirst().held()).isGreaterThan(2.5);
        assertThat(late.getFirst().moving()).isLessThan(late.getFirst().held() - 0.5);
    }

    private List<Observation> wave(int size) {
        return IntStream.range(0, TEAMS)
                .mapToObj(team -> {
                    var mean = levels[team] + random.nextGaussian() / Math.sqrt(size);
                    return new Observation(team, size, (int) Math.round(mean * size));
                })
                .toList();
    }

    private List<Observation> skewedWave() {
        return IntStream.range(0, TEAMS)
                .mapToObj(team -> {
                    var mean = levels[team] - 0.3 * Math.log(1 - random.nextDouble());
                    return new Observation(team, 1000, (int) Math.round(mean * 1000));
                })
                .toList();
    }

    private static List<Observation> moved(List<Observation> wave) {
        return wave.stream()
                .map(seen -> new Observation(seen.team(), seen.size(), seen.total() + seen.size() / 2.0))
                .toList();
    }
}
