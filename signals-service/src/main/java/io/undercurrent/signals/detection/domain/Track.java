package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.Interval;

/// One indicator of one team: what is usual for it, and what it says since the chart left zero.
///
/// @param held what is usual; as it was before the change while a signal is raised
/// @param moving everything learned until now
/// @param atZero what was usual when the chart last stood at zero
/// @param sinceZero what the team said since
/// @param lately the last of it
/// @param lastSize answers of the last observation
record Track(Learned held, Learned moving, Learned atZero, Learned sinceZero, LastWaves lately, int lastSize) {
    static final Track EMPTY =
            new Track(Learned.NOTHING, Learned.NOTHING, Learned.NOTHING, Learned.NOTHING, LastWaves.NONE, 0);
    private static final double NINETY_PERCENT = 1.6448536269514722;

    /// Takes in what the team said. While a signal is raised, what is usual stays as it was.
    Track take(Observation seen, double settled, boolean raised, boolean pooled) {
        var size = seen.size();
        var learned = pooled ? moving.pooledWith(size, settled) : moving.plus(size, settled);
        return new Track(
                raised ? held : learned,
                learned,
                atZero,
                sinceZero.pooledWith(size, settled),
                lately.plus(size, settled),
                seen.size());
    }

    /// Some people left and others came.
    Track faded(double loss) {
        var usual = held.faded(loss);
        var same = moving.equals(held);
        var rest = atZero.equals(held) ? usual : atZero.faded(loss);
        return new Track(usual, same ? usual : moving.faded(loss), rest, sinceZero, lately, lastSize);
    }

    /// The chart stands at zero: all that was said is usual.
    Track rest() {
        return new Track(held, moving, held, Learned.NOTHING, LastWaves.NONE, lastSize);
    }

    /// The chart has alarmed: what is usual is what was usual before the change began.
    Track rollBack() {
        return new Track(atZero, moving, atZero, sinceZero, lately, lastSize);
    }

    /// The team is back where it was: what it said meanwhile was not usual.
    Track recover() {
        return new Track(held, held, held, Learned.NOTHING, LastWaves.NONE, lastSize);
    }

    /// The team has been different for so long that this is what it is like.
    Track accept() {
        return new Track(moving, moving, moving, Learned.NOTHING, LastWaves.NONE, lastSize);
    }

    SizeBand band() {
        return SizeBand.of(lastSize);
    }

    boolean isEmpty() {
        return atZero.size() + sinceZero.size() == 0;
    }

    double before(Yardstick yardstick, Usual usual) {
        var prior = usual.priorAnswers(yardstick.family(), band());
        var reference = atZero.size() + prior > 0 ? atZero : sinceZero;
        return yardstick.family().bounded(reference.mean(prior, usual.mean()));
    }

    /// Level since the chart left zero, shrunk to the level before by a change as large as is worth a conversation.
    double after(Yardstick yardstick, Usual usual) {
        var before = before(yardstick, usual);
        return yardstick.family().bounded(sinceZero.mean(priorOfChange(yardstick, usual), before));
    }

    /// The larger of the change since the chart left zero and the change of the last waves, in what is worth a
    /// conversation.
    double effects(Yardstick yardstick, Usual usual) {
        var before = before(yardstick, usual);
        var now = yardstick.family().bounded(lately.mean(priorOfChange(yardstick, usual), before));
        return (Math.max(now, after(yardstick, usual)) - before) / yardstick.effect();
    }

    /// How far the level after lies above the level before.
    double risen(Yardstick yardstick, Usual usual) {
        return sinceZero.size() == 0 ? 0 : after(yardstick, usual) - before(yardstick, usual);
    }

    /// 90 % interval of the level after.
    Interval afterInterval(Yardstick yardstick, Usual usual) {
        var after = after(yardstick, usual);
        var answers = priorOfChange(yardstick, usual) + sinceZero.size();
        var sd = Math.sqrt(usual.perAnswer(band()) * yardstick.family().unitVariance(after) / answers);
        return new Interval(after - NINETY_PERCENT * sd, after + NINETY_PERCENT * sd);
    }

    private double priorOfChange(Yardstick yardstick, Usual usual) {
        var family = yardstick.family();
        if (sinceZero.size() == 0) {
            return atZero.size() + usual.priorAnswers(family, band());
        }
        var unit = usual.perAnswer(band()) * family.unitVariance(before(yardstick, usual));
        return unit / (yardstick.effect() * yardstick.effect());
    }
}
