package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.Interval;

/// One indicator of one team: what is usual for it, and what it says since the chart left zero.
final class Track {
    private static final double NINETY_PERCENT = 1.6448536269514722;

    private Learned held = Learned.NOTHING;
    private Learned moving = Learned.NOTHING;
    private Learned atZero = Learned.NOTHING;
    private Learned sinceZero = Learned.NOTHING;
    private final LastWaves lately = new LastWaves();
    private SizeBand band = SizeBand.BELOW_FIVE;

    /// What is usual; as it was before the change while a signal is raised.
    Learned held() {
        return held;
    }

    /// Everything learned until now.
    Learned moving() {
        return moving;
    }

    SizeBand band() {
        return band;
    }

    /// Takes in what the team said. While a signal is raised, what is usual stays as it was.
    void take(Observation seen, double settled, boolean raised) {
        band = seen.band();
        sinceZero = sinceZero.plus(seen.size(), settled);
        lately.add(seen.size(), settled);
        moving = moving.plus(seen.size(), settled);
        if (!raised) {
            held = moving;
        }
    }

    /// The chart stands at zero: all that was said is usual.
    void rest() {
        atZero = held;
        sinceZero = Learned.NOTHING;
        lately.forget();
    }

    /// The chart has alarmed: what is usual is what was usual before the change began.
    void rollBack() {
        held = atZero;
    }

    /// The team is back where it was: what it said meanwhile was not usual.
    void recover() {
        moving = held;
        rest();
    }

    /// The team has been different for so long that this is what it is like.
    void accept() {
        held = moving;
        rest();
    }

    boolean isEmpty() {
        return atZero.size() + sinceZero.size() == 0;
    }

    double before(Indicator indicator, Usual usual) {
        var prior = usual.priorAnswers(indicator.family(), band);
        var reference = atZero.size() + prior > 0 ? atZero : sinceZero;
        return indicator.family().bounded(reference.mean(prior, usual.mean()));
    }

    /// Level since the chart left zero, shrunk to the level before by a change as large as is worth a conversation.
    double after(Indicator indicator, Usual usual) {
        var before = before(indicator, usual);
        return indicator.family().bounded(sinceZero.mean(priorOfChange(indicator, usual), before));
    }

    /// The larger of the change since the chart left zero and the change of the last waves, in what is worth a
    /// conversation.
    double effects(Indicator indicator, Usual usual) {
        var before = before(indicator, usual);
        var now = indicator.family().bounded(lately.mean(priorOfChange(indicator, usual), before));
        return (Math.max(now, after(indicator, usual)) - before) / indicator.effect();
    }

    /// 90 % interval of the level after.
    Interval afterInterval(Indicator indicator, Usual usual) {
        var after = after(indicator, usual);
        var answers = priorOfChange(indicator, usual) + sinceZero.size();
        var sd = Math.sqrt(usual.perAnswer(band) * indicator.family().unitVariance(after) / answers);
        return new Interval(after - NINETY_PERCENT * sd, after + NINETY_PERCENT * sd);
    }

    private double priorOfChange(Indicator indicator, Usual usual) {
        var family = indicator.family();
        if (sinceZero.size() == 0) {
            return atZero.size() + usual.priorAnswers(family, band);
        }
        var unit = usual.perAnswer(band) * family.unitVariance(before(indicator, usual));
        return unit / (indicator.effect() * indicator.effect());
    }
}
