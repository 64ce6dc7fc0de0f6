package io.undercurrent.signals.detection;

import io.undercurrent.signals.detection.Charts.Drawn;
import io.undercurrent.signals.detection.domain.Fold;
import io.undercurrent.signals.detection.domain.Rules;
import io.undercurrent.signals.evidence.Facts;
import io.undercurrent.signals.evidence.TouchedWeeks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Runs the rounds that were not run yet, and again those whose facts have changed since.
@ApplicationScoped
public class RunRounds {

    /// Weeks back; a fact of a week before that is a mistake.
    private static final long HISTORY = 20 * 52;

    private final Rules rules;
    private final Facts facts;
    private final TouchedWeeks touchedWeeks;
    private final Charts charts;
    private final Conclusions conclusions;
    private final AtomicReference<Optional<Remembered>> memory = new AtomicReference<>(Optional.empty());

    RunRounds(Rules rules, Facts facts, TouchedWeeks touchedWeeks, Charts charts, Conclusions conclusions) {
        this.rules = rules;
        this.facts = facts;
        this.touchedWeeks = touchedWeeks;
        this.charts = charts;
        this.conclusions = conclusions;
    }

    /// Answers how many rounds were run. Weeks nothing was told about are in the future: they wait.
    @Transactional(Transactional.TxType.MANDATORY)
    public int through(YearWeek wanted, YearWeek latest) {
        var first = facts.firstWeek(earliest(latest));
        var last = facts.lastWeek(latest);
        return first.isEmpty() || last.isEmpty() ? 0 : run(first.get(), wanted, last.get());
    }

    private int run(YearWeek first, YearWeek wanted, YearWeek last) {
        var drawn = charts.last();
        var through = earlier(later(wanted, drawn.map(Drawn::week)), last);
        var next = drawn.map(round -> round.week().plusWeeks(1)).orElse(first);
        var from = touchedWeeks.take(through).map(week -> earlier(week, next)).orElse(next);
        return from.isAfter(through) ? 0 : run(from, through, remembered(first, from, drawn));
    }

    /// What we know is of use when nobody has drawn since, and nothing before has changed. From here on it is no longer
    /// what it was: should the transaction fail, it is gone.
    private Remembered remembered(YearWeek first, YearWeek from, Optional<Drawn> drawn) {
        return memory.getAndSet(Optional.empty())
                .filter(known -> drawn.equals(Optional.of(new Drawn(known.through(), known.id()))))
                .filter(known -> known.through().plusWeeks(1).equals(from))
                .orElseGet(() -> new Remembered(UUID.randomUUID(), Fold.of(facts.teams(), rules), first.minusWeeks(1)));
    }

    private int run(YearWeek from, YearWeek through, Remembered known) {
        var drawing = charts.redraw(from, known.id());
        var rounds = 0;
        var first = known.through().plusWeeks(1);
        try (var told = facts.inTurn(first, through)) {
            for (var week = first; !week.isAfter(through); week = week.plusWeeks(1)) {
                var round = known.fold().next(told.next());
                if (!week.isBefore(from)) {
                    drawing.draw(round);
                    rounds++;
                }
                if (week.equals(through)) {
                    conclusions.draw(round);
                }
            }
        }
        memory.set(Optional.of(new Remembered(known.id(), known.fold(), through)));
        return rounds;
    }

    /// The week after now: clocks differ, and a fact of a later week is a mistake until that week comes.
    static YearWeek latest(Instant now) {
        return YearWeek.from(now.atOffset(ZoneOffset.UTC)).plusWeeks(1);
    }

    static YearWeek earliest(YearWeek latest) {
        return latest.minusWeeks(HISTORY);
    }

    private static YearWeek later(YearWeek one, Optional<YearWeek> other) {
        return Stream.concat(Stream.of(one), other.stream())
                .max(YearWeek::compareTo)
                .orElse(one);
    }

    private static YearWeek earlier(YearWeek one, YearWeek other) {
        return one.isBefore(other) ? one : other;
    }
}
