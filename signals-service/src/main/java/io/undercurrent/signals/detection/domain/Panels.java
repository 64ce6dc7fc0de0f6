package io.undercurrent.signals.detection.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// The indicators of one signal over all teams, and what they tell of each.
final class Panels {
    private final List<Indicator> indicators;
    private final List<Yardstick> yardsticks;
    private final Panel[] panels;

    Panels(SignalKind kind, int teams, Rules rules) {
        this.indicators = Indicator.of(kind);
        this.yardsticks =
                indicators.stream().map(each -> Yardstick.of(each, rules)).toList();
        this.panels =
                yardsticks.stream().map(each -> new Panel(each, teams, rules)).toArray(Panel[]::new);
    }

    int size() {
        return panels.length;
    }

    Indicator indicator(int place) {
        return indicators.get(place);
    }

    Panel panel(int place) {
        return panels[place];
    }

    List<Yardstick> yardsticks() {
        return yardsticks;
    }

    void each(Consumer<Panel> take) {
        Arrays.stream(panels).forEach(take);
    }

    void change(int team, UnaryOperator<Track> change) {
        for (var panel : panels) {
            panel.change(team, change);
        }
    }

    /// What is told of each indicator of the team.
    List<IndicatorReading> readings(int team) {
        return IntStream.range(0, panels.length)
                .filter(at -> !panels[at].track(team).isEmpty())
                .mapToObj(at -> IndicatorReading.of(yardsticks.get(at), panels[at].usual(), panels[at].track(team)))
                .toList();
    }

    /// The smallest band the latest values rest on; nothing when there are none.
    Optional<SizeBand> answersBand(int team) {
        var fewest = Integer.MAX_VALUE;
        for (var panel : panels) {
            var size = panel.lastSize(team);
            fewest = size == 0 ? fewest : Math.min(fewest, size);
        }
        return fewest == Integer.MAX_VALUE ? Optional.empty() : Optional.of(SizeBand.of(fewest));
    }

    /// The change of this indicator is worth a conversation, in the bad direction.
    boolean isWorthTalking(int team, int indicator) {
        return indicators.get(indicator).standsAlone() && effects(team, indicator) >= 1;
    }

    /// The change of any indicator is.
    boolean isWorthTalking(int team) {
        for (var at = 0; at < panels.length; at++) {
            if (isWorthTalking(team, at)) {
                return true;
            }
        }
        return false;
    }

    /// An indicator has risen wave after wave, and far enough.
    boolean hasTrendWorthTalking(int team) {
        return IntStream.range(0, panels.length).anyMatch(at -> panels[at].hasTrend(team) && isWorthTalking(team, at));
    }

    /// How large the change is, in the smallest change worth a conversation.
    double effects(int team, int indicator) {
        var track = panels[indicator].track(team);
        return track.isEmpty() ? 0 : track.effects(yardsticks.get(indicator), panels[indicator].usual());
    }

    /// How far the level since the chart left zero lies above the level before, in the unit of the indicator.
    double risen(int team, Indicator indicator) {
        var at = indicators.indexOf(indicator);
        var track = panels[at].track(team);
        return track.isEmpty() ? 0 : track.risen(yardsticks.get(at), panels[at].usual());
    }
}
