package io.undercurrent.signals.detection;

import io.undercurrent.signals.detection.domain.FalseAlarms;
import io.undercurrent.signals.detection.domain.Rules;
import io.undercurrent.signals.evidence.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Reshuffles the history once more for the calibration that waits longest; after a restart it goes on where it was.
@ApplicationScoped
public class ProceedWithCalibrations {

    private final Calibrations calibrations;
    private final Facts facts;
    private final Rules rules;

    ProceedWithCalibrations(Calibrations calibrations, Facts facts, Rules rules) {
        this.calibrations = calibrations;
        this.facts = facts;
        this.rules = rules;
    }

    @Transactional
    public void proceed() {
        calibrations.next().ifPresent(running -> calibrations.save(next(running)));
    }

    private Calibration next(Calibration.Running running) {
        if (!running.rules().equals(rules.version())) {
            return running.fail("The rules have changed since; ask again");
        }
        return running.count(FalseAlarms.in(facts.teams(), weeks(running.through()), facts::of, rules, running.done()));
    }

    private List<YearWeek> weeks(YearWeek through) {
        return facts.firstWeek(RunRounds.earliest(through)).stream()
                .flatMap(first -> Stream.iterate(first, week -> !week.isAfter(through), week -> week.plusWeeks(1)))
                .toList();
    }
}
