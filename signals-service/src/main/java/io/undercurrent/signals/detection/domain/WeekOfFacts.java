package io.undercurrent.signals.detection.domain;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one week's facts say about each indicator, team after team, in the order they are added in.
final class WeekOfFacts {
    private final Map<Indicator, List<Observation>> seen = new EnumMap<>(Indicator.class);
    private final Map<SignalKind, Heard> heard = new EnumMap<>(SignalKind.class);
    private final List<Attitudes> attitudes = new ArrayList<>();
    private final List<Crew> crews = new ArrayList<>();

    WeekOfFacts() {
        for (var kind : SignalKind.values()) {
            heard.put(kind, new Heard(new BitSet(), new HashMap<>()));
        }
        for (var indicator : Indicator.values()) {
            seen.put(indicator, new ArrayList<>());
        }
    }

    /// Facts of the week about this indicator, in the order of the teams.
    List<Observation> of(Indicator indicator) {
        return requireNonNull(seen.get(indicator));
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
        return of(kind).told().get(team);
    }

    /// Why facts came that must not be used: withheld, or about too few people.
    Optional<Withholding> hides(SignalKind kind, int team) {
        return Optional.ofNullable(of(kind).hidden().get(team));
    }

    void add(Indicator indicator, Observation observation) {
        of(indicator).add(observation);
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
        of(kind).told().set(team);
    }

    void hide(SignalKind kind, int team, Withholding why) {
        of(kind).hidden().merge(team, why, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    private Heard of(SignalKind kind) {
        return requireNonNull(heard.get(kind));
    }

    /// Of which teams facts came that may be used, and why others' may not.
    private record Heard(BitSet told, Map<Integer, Withholding> hidden) {}
}
