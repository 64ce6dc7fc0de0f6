package io.undercurrent.signals.detection.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Every threshold and weight a signal is decided by, under one version, so that a decision can be explained later.
///
/// @param version changes with any number below
/// @param charting how evidence is collected, and when it is enough
/// @param fit how what is usual is learned
/// @param limits h of each signal's chart, by how often its facts come
/// @param needs how many people and how much history each signal needs
/// @param measures weight and smallest effect of each indicator, by its name
/// @param leaving how departures are judged
/// @param camps how the parting of opinions is judged
/// @param trend how a short series is judged where there are too few teams to compare with
/// @param switchedOff signals the organisation does not want
public record Rules(
        String version,
        Charting charting,
        Fit fit,
        Map<SignalKind, Limits> limits,
        Map<SignalKind, Needs> needs,
        Map<String, Measure> measures,
        Leaving leaving,
        Camps camps,
        Trend trend,
        Set<SignalKind> switchedOff) {

    public Rules {
        if (version.isBlank()) {
            throw new IllegalArgumentException("Rules have a version");
        }
        limits = Map.copyOf(limits);
        needs = Map.copyOf(needs);
        measures = Map.copyOf(measures);
        switchedOff = Set.copyOf(switchedOff);
        if (!limits.keySet().containsAll(Set.of(SignalKind.values()))
                || !needs.keySet().containsAll(Set.of(SignalKind.values()))
                || !measures.keySet().equals(Indicator.measures().keySet())) {
            throw new IllegalArgumentException("Rules know every signal and every indicator, and no others");
        }
    }

    /// The rules the public promise was computed with.
    public static Rules standard() {
        return new Rules(
                "2026.2",
                Charting.STANDARD,
                Fit.STANDARD,
                Arrays.stream(SignalKind.values()).collect(toMap(identity(), Limits::of)),
                Arrays.stream(SignalKind.values()).collect(toMap(identity(), Needs::of)),
                Indicator.measures(),
                Leaving.STANDARD,
                Camps.STANDARD,
                Trend.STANDARD,
                Set.of());
    }

    /// The same under another name, without these signals.
    public Rules without(String newVersion, Set<SignalKind> unwanted) {
        var off = new HashSet<>(switchedOff);
        off.addAll(unwanted);
        return new Rules(newVersion, charting, fit, limits, needs, measures, leaving, camps, trend, off);
    }

    boolean wants(SignalKind kind) {
        return switchedOff.isEmpty() || !switchedOff.contains(kind);
    }

    double limit(SignalKind kind, Cadence cadence) {
        return limitsOf(kind).of(cadence);
    }

    Limits limitsOf(SignalKind kind) {
        return of(limits, kind);
    }

    Needs needs(SignalKind kind) {
        return of(needs, kind);
    }

    Measure measure(Indicator indicator) {
        return of(measures, indicator.label());
    }

    private static <K, V> V of(Map<K, V> all, K key) {
        var value = all.get(key);
        if (value == null) {
            throw new IllegalArgumentException("No rule for " + key);
        }
        return value;
    }
}
