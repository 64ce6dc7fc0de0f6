package io.undercurrent.signals.detection;

import io.undercurrent.signals.detection.domain.FalseAlarms;
import io.undercurrent.signals.detection.domain.Rules;
import io.undercurrent.signals.evidence.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Notes that somebody wants to know how often the signals are raised for nothing here.
@ApplicationScoped
public class AskForCalibration {

    /// Rare alarms are counted only in long histories: each reshuffling adds one as long as the organisation's own.
    private static final int RESHUFFLINGS = 20;

    private final Facts facts;
    private final Rules rules;
    private final Calibrations calibrations;

    AskForCalibration(Facts facts, Rules rules, Calibrations calibrations) {
        this.facts = facts;
        this.rules = rules;
        this.calibrations = calibrations;
    }

    /// Empty when there is no history yet.
    @Transactional
    public Optional<Calibration> ask(Instant now) {
        return facts.lastWeek(RunRounds.latest(now)).map(through -> {
            var calibration = new Calibration.Running(
                    UUID.randomUUID(), through, rules.version(), now, 0, RESHUFFLINGS, FalseAlarms.NONE);
            calibrations.save(calibration);
            return calibration;
        });
    }
}
