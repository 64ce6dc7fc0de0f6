package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.experiment.domain.Cuped;
import io.undercurrent.pilot.experiment.domain.Estimate;
import io.undercurrent.pilot.pilot.domain.Charter;
import io.undercurrent.pilot.pilot.domain.Design;
import io.undercurrent.pilot.pilot.domain.Findings;
import io.undercurrent.pilot.pilot.domain.Guards;
import java.util.List;
import java.util.Optional;

/// All a pilot's numbers say, by the plan that was sealed.
///
/// @param charter with the plan, its seal and its amendments
/// @param sealHolds whether the sealed plan still has its fingerprint
/// @param design by which it was judged
/// @param outcome nothing where nothing was claimed
/// @param guardrails judged separately: no gain pays for a guardrail
/// @param drift between the arms before the start, a day
/// @param course week by week
/// @param withheld teams too small to be looked at
public record Analysis(
        Charter charter,
        boolean sealHolds,
        Design design,
        Finding finding,
        Grading grading,
        Optional<OutcomeReading> outcome,
        List<CriterionAnswer> criteria,
        List<GuardrailAnswer> guardrails,
        Optional<Estimate> drift,
        List<WeekPoint> course,
        Optional<Prospect> prospect,
        long withheld) {

    /// The outcome as the plan's design reads it.
    ///
    /// @param gain the change, counted the way the hypothesis says
    /// @param past how much of the noise the units' own past explains
    public record OutcomeReading(
            Reading reading, Optional<Bounds> bounds, Optional<Estimate> gain, Optional<Cuped> past) {}

    /// The numbers a decision is made beside.
    public Findings findings() {
        var change = outcome.flatMap(reading -> reading.reading().change());
        var lawful = outcome.flatMap(OutcomeReading::bounds).map(Bounds::lawful);
        return new Findings(
                change.map(Estimate::effect),
                lawful.map(interval -> new Findings.Interval(interval.low(), interval.high())),
                grading.grade(),
                guards());
    }

    public Guards guards() {
        return GuardrailAnswer.all(guardrails);
    }

    public long criteriaMet() {
        return criteria.stream()
                .filter(criterion -> criterion.answer() == CriterionAnswer.Answer.MET)
                .count();
    }
}
