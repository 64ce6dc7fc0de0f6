package io.undercurrent.signals.detection.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What one week's facts say about each indicator, team after team.
final class WeekOfFacts {
    static final WeekOfFacts NONE = new WeekOfFacts();

    private final Map<Indicator, List<Observation>> seen = new EnumMap<>(Indicator.class);
    private final Map<SignalKind, BitSet> told = new EnumMap<>(SignalKind.class);
    private final Map<SignalKind, BitSet> hidden = new EnumMap<>(SignalKind.class);

    /// Facts of the week about this indicator, in the order of the teams.
    List<Observation> of(Indicator indicator) {
        return seen.getOrDefault(indicator, List.of());
    }

    /// Whether facts came that may be used for this signal of the team.
    boolean tells(SignalKind kind, int team) {
        return told.getOrDefault(kind, new BitSet()).get(team);
    }

    /// Whether facts came that must not be used: withheld, or about too few people.
    boolean hides(SignalKind kind, int team) {
        return hidden.getOrDefault(kind, new BitSet()).get(team);
    }

    void add(Indicator indicator, Observation observation) {
        seen.computeIfAbsent(indicator, _ -> new ArrayList<>()).add(observation);
        if (indicator.standsAlone()) {
            told.computeIfAbsent(indicator.kind(), _ -> new BitSet()).set(observation.team());
        }
    }

    void hide(SignalKind kind, int team) {
        hidden.computeIfAbsent(kind, _ -> new BitSet()).set(team);
    }

    void sort() {
        seen.values().forEach(each -> each.sort(Comparator.comparingInt(Observation::team)));
    }
}
