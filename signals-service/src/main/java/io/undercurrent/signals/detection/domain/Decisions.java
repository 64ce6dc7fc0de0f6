package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.statistics.domain.ChanceOfScore;
import io.undercurrent.signals.statistics.domain.Cusum;
import io.undercurrent.signals.statistics.domain.FalseDiscoveries;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.threeten.extra.YearWeek;

/// Decides every week over all teams and signals together.
final class Decisions {
    private static final List<SignalKind> KINDS = List.of(SignalKind.UNCERTAINTY, SignalKind.SILENT_RESISTANCE);

    private final ChanceOfScore chances;
    private final List<Detector> detectors;
    private final Signal[] signals;

    Decisions(List<Team> teams, Rules rules) {
        this.chances = ChanceOfScore.of(new Cusum(rules.allowance(), rules.clip()), rules.chanceBound());
        this.detectors = KINDS.stream()
                .map(kind -> new Detector(kind, teams.size(), rules))
                .toList();
        this.signals = IntStream.range(0, teams.size())
                .boxed()
                .flatMap(place -> detectors.stream().map(each -> Signal.of(teams.get(place), place, each, rules)))
                .toArray(Signal[]::new);
    }

    Round round(YearWeek week, WeekOfFacts facts) {
        var notes = detectors.stream()
                .flatMap(detector -> detector.step(week, facts).stream())
                .toList();
        Arrays.setAll(signals, at -> signals[at].after(facts));
        decide(week);
        var readings = Arrays.stream(signals)
                .map(signal -> signal.reading(week, chances))
                .toList();
        return new Round(week, readings, notes);
    }

    private void decide(YearWeek week) {
        var open = IntStream.range(0, signals.length)
                .filter(at -> signals[at].canBeDecided(week))
                .toArray();
        var rates = FalseDiscoveries.rates(Arrays.stream(open)
                .mapToDouble(at -> signals[at].chance(chances))
                .toArray());
        for (var rank = 0; rank < open.length; rank++) {
            signals[open[rank]] = signals[open[rank]].decided(week, rates[rank]);
        }
    }
}
