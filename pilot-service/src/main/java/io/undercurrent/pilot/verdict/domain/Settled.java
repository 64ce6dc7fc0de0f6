package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.experiment.domain.Estimate;
import io.undercurrent.pilot.pilot.domain.Course;
import io.undercurrent.pilot.pilot.domain.EvidenceGrade;
import io.undercurrent.pilot.pilot.domain.PilotId;
import java.util.Optional;

/// A pilot as it stood when people decided.
///
/// @param gain counted the way the hypothesis said, where there was an estimate
/// @param beside the numbers beside the gates
/// @param told whether somebody told what went wrong
public record Settled(
        PilotId id,
        String name,
        Course course,
        Verdict verdict,
        EvidenceGrade grade,
        Optional<Gain> gain,
        int criteriaMet,
        int criteria,
        GateNumbers beside,
        boolean told) {

    /// An effect with its error, in the outcome's unit.
    public record Gain(double effect, double error, String unit) {
        static Gain of(Estimate estimate, String unit) {
            return new Gain(estimate.effect(), estimate.error(), unit);
        }
    }

    public static Settled of(Analysis analysis, Course course, GateNumbers beside) {
        var registration = analysis.charter().sealedPlan();
        var unit = registration.outcome().map(outcome -> outcome.unit()).orElse("");
        return new Settled(
                analysis.charter().id(),
                registration.frame().name(),
                course,
                analysis.finding().verdict(),
                analysis.grading().grade(),
                analysis.outcome().flatMap(Analysis.OutcomeReading::gain).map(gain -> Gain.of(gain, unit)),
                (int) analysis.criteriaMet(),
                analysis.criteria().size(),
                beside,
                false);
    }

    /// It did not do what was hoped for, or was stopped before anybody could tell.
    boolean isFailure() {
        return switch (verdict) {
            case DID_NOT_HELP, MADE_WORSE -> true;
            case NOT_DECIDED -> course == Course.STOP;
            case HELPED -> false;
        };
    }

    /// Effect over error, which makes pilots of different units comparable.
    Optional<Double> standardised() {
        return gain.filter(measured -> measured.error() > 0).map(measured -> measured.effect() / measured.error());
    }
}
