package io.undercurrent.signals.detection.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one week's facts say about each indicator, team after team.
final class WeekOfFacts {
    private final Map<Indicator, List<Observation>> seen = new EnumMap<>(Indicator.class);
    private final Map<SignalKind, BitSet> told = new EnumMap<>(SignalKind.class);
    private final Map<SignalKind, Map<Integer, Withholding>> hidden = new EnumMap<>(SignalKind.class);
    private final List<Attitudes> attitudes = new ArrayList<>();
    private final List<Crew> crews = new ArrayList<>();

    WeekOfFacts() {
        for (var kind : SignalKind.values()) {
            told.put(kind, new BitSet());
            hidden.put(kind, new HashMap<>());
        }
        for (var indicator : Indicator.values()) {
            seen.put(indicator, new ArrayList<>());
        }
    }

    /// Facts of the week about this indicator, in the order of the teams.
    List<Observation> of(Indicator indicator) {
        return seen.getOrDefault(indicator, List.of());
    }

    /// How teams see AI, in the order of the teams.
    List<Attitudes> attitudes() {
        return attitudes;
    }

    /// Who worked where, in the order of the teams.
    List<Crew> crews() {
        return crews;
    }

    /// Whether facts came that may be used for this signal of the team.
    boolean tells(SignalKind kind, int team) {
        return told.getOrDefault(kind, new BitSet()).get(team);
    }

    /// Why facts came that must not be used: withheld, or about too few people.
    Optional<Withholding> hides(SignalKind kind, int team) {
        return Optional.ofNullable(hidden.getOrDefault(kind, Map.of()).get(team));
    }

    void add(Indicator indicator, Observation observation) {
        seen.computeIfAbsent(indicator, _ -> new ArrayList<>()).add(observation);
        if (indicator.standsAlone()) {
            tell(indicator.kind(), observation.team());
        }
    }

    void add(Attitudes of) {
        attitudes.add(of);
    }

    void add(Crew crew) {
        crews.add(crew);
    }

    void tell(SignalKind kind, int team) {
        told.computeIfAbsent(kind, _ -> new BitSet()).set(team);
    }

    void hide(SignalKind kind, int team, Withholding why) {
        hidden.computeIfAbsent(kind, _ -> new HashMap<>())
                .merge(team, why, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    void sort() {
        seen.values().forEach(each -> each.sort(Comparator.comparingInt(Observation::team)));
        attitudes.sort(Comparator.comparingInt(Attitudes::team));
        crews.sort(Comparator.comparingInt(Crew::team));
    }
}
