package io.undercurrent.signals.detection;

import io.undercurrent.signals.detection.domain.Detection;
import io.undercurrent.signals.detection.domain.Rules;
import io.undercurrent.signals.evidence.Facts;
import io.undercurrent.signals.evidence.TouchedWeeks;
import io.undercurrent.signals.evidence.domain.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Runs the rounds that were not run yet, and again those whose facts have changed since.
@ApplicationScoped
public class RunRounds {

    private final Facts facts;
    private final TouchedWeeks touchedWeeks;
    private final Charts charts;
    private final Conclusions conclusions;

    RunRounds(Facts facts, TouchedWeeks touchedWeeks, Charts charts, Conclusions conclusions) {
        this.facts = facts;
        this.touchedWeeks = touchedWeeks;
        this.charts = charts;
        this.conclusions = conclusions;
    }

    /// Answers how many rounds were run. Weeks nothing was told about are in the future: they wait.
    @Transactional(Transactional.TxType.MANDATORY)
    public int through(YearWeek wanted, YearWeek latest) {
        var lastWeek = facts.lastWeek(latest);
        if (lastWeek.isEmpty()) {
            return 0;
        }
        var lastRound = charts.lastRound();
        var through = earlier(later(wanted, lastRound), lastWeek.get());
        var from = firstToRun(lastRound, through);
        return from.isAfter(through) ? 0 : redraw(from, through);
    }

    private YearWeek firstToRun(Optional<YearWeek> lastRound, YearWeek through) {
        var touched = touchedWeeks.take(through);
        var next = lastRound.map(week -> week.plusWeeks(1)).orElse(YearWeek.of(1, 1));
        return touched.map(week -> earlier(week, next)).orElse(next);
    }

    private int redraw(YearWeek from, YearWeek through) {
        var organisation = facts.all();
        var drawing =
                charts.redraw(from, organisation.teams().stream().map(Team::id).toList());
        var rounds = Detection.rounds(organisation, Optional.of(through), Rules.standard())
                .filter(round -> !round.week().isBefore(from))
                .toList();
        rounds.forEach(drawing::draw);
        if (!rounds.isEmpty()) {
            conclusions.draw(rounds.getLast());
        }
        return rounds.size();
    }

    /// The week after now: clocks differ, and a fact of a later week is a mistake until that week comes.
    static YearWeek latest(Instant now) {
        return YearWeek.from(now.atOffset(ZoneOffset.UTC)).plusWeeks(1);
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
