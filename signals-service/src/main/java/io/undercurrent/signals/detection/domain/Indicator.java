package io.undercurrent.signals.detection.domain;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.signals.statistics.domain.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What we look at for a signal. Inside, up is always worse; a reader sees the value as people say it.
enum Indicator {
    ROLE_CLARITY("role-clarity", SignalKind.UNCERTAINTY, Family.SCORE, 1, 0.3, Role.SPEAKS, Shown.REVERSED),
    JOB_INSECURITY("job-insecurity", SignalKind.UNCERTAINTY, Family.SCORE, 1, 0.3, Role.SPEAKS, Shown.AS_IS),
    NO_ANSWER("no-answer", SignalKind.UNCERTAINTY, Family.SHARE, 1, 0.10, Role.SPEAKS, Shown.AS_IS),
    OPEN_QUESTIONS("open-questions", SignalKind.UNCERTAINTY, Family.RATE, 0.5, 0.15, Role.SUPPORTS, Shown.AS_IS),

    UNUSED_LICENCES("unused-licences", SignalKind.SILENT_RESISTANCE, Family.SHARE, 1, 0.15, Role.SPEAKS, Shown.AS_IS),
    DEPTH("depth", SignalKind.SILENT_RESISTANCE, Family.SHARE, 1.5, 0.15, Role.SPEAKS, Shown.REVERSED),
    WORKAROUNDS("workarounds", SignalKind.SILENT_RESISTANCE, Family.RATE, 1, 0.15, Role.SPEAKS, Shown.AS_IS),
    RESPONSE_RATE(
            "response-rate", SignalKind.SILENT_RESISTANCE, Family.SHARE, 0.5, 0.15, Role.SUPPORTS, Shown.REVERSED),
    LOGINS("logins", SignalKind.SILENT_RESISTANCE, Family.SHARE, 0, 0.15, Role.EXPLAINS, Shown.AS_IS),
    USEFULNESS("usefulness", SignalKind.SILENT_RESISTANCE, Family.SCORE, 0, 0.3, Role.EXPLAINS, Shown.AS_IS),
    SHALLOW_COMPLIANCE(
            "shallow-compliance", SignalKind.SILENT_RESISTANCE, Family.SCORE, 0, 0.3, Role.EXPLAINS, Shown.AS_IS),
    MANAGER_LOAD("manager-load", SignalKind.SILENT_RESISTANCE, Family.SCORE, 0, 0.3, Role.EXPLAINS, Shown.AS_IS),

    DEVELOPMENT_PERSPECTIVE(
            "development-perspective", SignalKind.TALENT_FLIGHT, Family.SCORE, 1, 0.3, Role.SPEAKS, Shown.REVERSED),
    INTENT_TO_STAY("intent-to-stay", SignalKind.TALENT_FLIGHT, Family.SCORE, 1, 0.3, Role.SPEAKS, Shown.REVERSED),

    CAMPS("camps", SignalKind.POLARIZATION, Family.APART, 1, 0.2, Role.SPEAKS, Shown.AS_IS),
    DIALOGUE("dialogue", SignalKind.POLARIZATION, Family.SCORE, 0.5, 0.3, Role.SUPPORTS, Shown.REVERSED);

    private final String label;
    private final SignalKind kind;
    private final Family family;
    private final double weight;
    private final double effect;
    private final Role role;
    private final Shown shown;

    Indicator(String label, SignalKind kind, Family family, double weight, double effect, Role role, Shown shown) {
        this.label = label;
        this.kind = kind;
        this.family = family;
        this.weight = weight;
        this.effect = effect;
        this.role = role;
        this.shown = shown;
    }

    static List<Indicator> of(SignalKind kind) {
        return Arrays.stream(values()).filter(each -> each.kind == kind).toList();
    }

    /// Weights and effects the promise was computed with.
    static Map<String, Measure> measures() {
        return Arrays.stream(values()).collect(toMap(Indicator::label, each -> new Measure(each.weight, each.effect)));
    }

    String label() {
        return label;
    }

    SignalKind kind() {
        return kind;
    }

    Family family() {
        return family;
    }

    String unit() {
        return this == OPEN_QUESTIONS ? "per-person" : family.unit();
    }

    /// People may have many reasons not to answer, or to ask: what only supports moves no chart and decides nothing
    /// alone.
    boolean standsAlone() {
        return role == Role.SPEAKS;
    }

    /// Whether it counts in the chart at all, or only tells what a change looks like.
    boolean counts() {
        return role != Role.EXPLAINS;
    }

    double shown(double value) {
        return shown == Shown.REVERSED ? family.reversed(value) : value;
    }

    Interval shown(Interval interval) {
        var low = shown(family.bounded(interval.low()));
        var high = shown(family.bounded(interval.high()));
        return new Interval(Math.min(low, high), Math.max(low, high));
    }

    private enum Role {
        SPEAKS,
        SUPPORTS,
        EXPLAINS
    }

    private enum Shown {
        AS_IS,
        REVERSED
    }
}
