package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.Interval;
import java.util.Arrays;
import java.util.List;

/// What we look at for a signal. Inside, up is always worse; a reader sees the value as people say it.
enum Indicator {
    ROLE_CLARITY("role-clarity", SignalKind.UNCERTAINTY, Family.SCORE, 1, 0.3, Shown.REVERSED),
    JOB_INSECURITY("job-insecurity", SignalKind.UNCERTAINTY, Family.SCORE, 1, 0.3, Shown.AS_IS),
    NO_ANSWER("no-answer", SignalKind.UNCERTAINTY, Family.SHARE, 1, 0.10, Shown.AS_IS),
    UNUSED_LICENCES("unused-licences", SignalKind.SILENT_RESISTANCE, Family.SHARE, 1, 0.15, Shown.AS_IS),
    DEPTH("depth", SignalKind.SILENT_RESISTANCE, Family.SHARE, 1.5, 0.15, Shown.REVERSED),
    WORKAROUNDS("workarounds", SignalKind.SILENT_RESISTANCE, Family.RATE, 1, 0.15, Shown.AS_IS),
    RESPONSE_RATE("response-rate", SignalKind.SILENT_RESISTANCE, Family.SHARE, 0.5, 0.15, Shown.REVERSED);

    private final String label;
    private final SignalKind kind;
    private final Family family;
    private final double weight;
    private final double effect;
    private final Shown shown;

    Indicator(String label, SignalKind kind, Family family, double weight, double effect, Shown shown) {
        this.label = label;
        this.kind = kind;
        this.family = family;
        this.weight = weight;
        this.effect = effect;
        this.shown = shown;
    }

    static List<Indicator> of(SignalKind kind) {
        return Arrays.stream(values()).filter(each -> each.kind == kind).toList();
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

    double weight() {
        return weight;
    }

    /// The smallest change worth a conversation, in the unit of the indicator.
    double effect() {
        return effect;
    }

    /// People may have many reasons not to answer: alone it moves no chart and decides nothing.
    boolean standsAlone() {
        return this != RESPONSE_RATE;
    }

    double shown(double value) {
        return shown == Shown.REVERSED ? family.reversed(value) : value;
    }

    Interval shown(Interval interval) {
        var low = shown(family.bounded(interval.low()));
        var high = shown(family.bounded(interval.high()));
        return new Interval(Math.min(low, high), Math.max(low, high));
    }

    private enum Shown {
        AS_IS,
        REVERSED
    }
}
