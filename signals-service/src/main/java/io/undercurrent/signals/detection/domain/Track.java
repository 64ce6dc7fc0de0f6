package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.Interval;

/// One indicator of one team: what is usual for it, and what it says since the chart left zero.
///
/// @param held what is usual; as it was before the change while a signal is raised
/// @param moving everything learned until now
/// @param atZero what was usual when the chart last stood at zero
/// @param sinceZero what the team said since
/// @param lately the last of it
/// @param band size of the last observation
record Track(Learned held, Learned moving, Learned atZero, Learned sinceZero, LastWaves lately, SizeBand band) {
    static final Track EMPTY = new Track(
            Learned.NOTHING, Learned.NOTHING, Learned.NOTHING, Learned.NOTHING, LastWaves.NONE, SizeBand.BELOW_FIVE);
    private static final double NINETY_PERCENT = 1.6448536269514722;

    /// Takes in what the team said. While a signal is raised, what is usual stays as it was.
    Track take(Observation seen, double settled, boolean raised) {
        var size = seen.size();
        var learned = moving.plus(size, settled);
        return new Track(
                raised ? held : learned,
                learned,
                atZero,
                sinceZero.plus(size, settled),
                lately.plus(size, settled),
                seen.band());
    }

    /// The chart stands at zero: all that was said is usual.
    Track rest() {
        return new Track(held, moving, held, Learned.NOTHING, LastWaves.NONE, band);
    }

    /// The chart has alarmed: what is usual is what was usual before the change began.
    Track rollBack() {
        return new Track(atZero, moving, atZero, sinceZero, lately, band);
    }

    /// The team is back where it was: what it said meanwhile was not usual.
    Track recover() {
        return new Track(held, held, held, Learned.NOTHING, LastWaves.NONE, band);
    }

    /// The team has been different for so long that this is what it is like.
    Track accept() {
        return new Track(moving, moving, moving, Learned.NOTHING, LastWaves.NONE, band);
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
