package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.experiment.domain.Arms;
import io.undercurrent.pilot.experiment.domain.Cuped;
import io.undercurrent.pilot.experiment.domain.Estimate;
import io.undercurrent.pilot.pilot.domain.AnalysisPlan;
import io.undercurrent.pilot.pilot.domain.Charter;
import io.undercurrent.pilot.pilot.domain.Claim;
import io.undercurrent.pilot.pilot.domain.Criterion;
import io.undercurrent.pilot.pilot.domain.Design;
import io.undercurrent.pilot.pilot.domain.Direction;
import io.undercurrent.pilot.pilot.domain.Guardrail;
import io.undercurrent.pilot.verdict.domain.Analysis.OutcomeReading;
import io.undercurrent.pilot.verdict.domain.Prospect.Horizon;
import java.util.List;
import java.util.Optional;

/// Judges a pilot by the plan that was sealed, whatever was amended since.
public final class Examination {
    private static final double USUAL_ALPHA = 0.05;
    // tunes where the daily bound is narrowest; the bound holds with any
    private static final double ANY = 1;

    private final Charter charter;
    private final Facts facts;
    private final boolean sealHolds;
    private final AnalysisPlan analysis;

    private Examination(Charter charter, Facts facts, boolean sealHolds) {
        this.charter = charter;
        this.facts = facts;
        this.sealHolds = sealHolds;
        this.analysis = facts.plan().claim().map(Claim::analysis).orElseGet(this::withoutClaim);
    }

    private AnalysisPlan withoutClaim() {
        var alone = facts.plan().sample().comparisonTeams().isEmpty();
        return new AnalysisPlan(alone ? Design.SINGLE_TEAM : Design.COMPARISON_TEAMS, USUAL_ALPHA);
    }

    /// @param sealHolds whether the sealed plan still has the fingerprint it was sealed with
    public static Analysis of(Charter charter, Facts facts, boolean sealHolds) {
        return new Examination(charter, facts, sealHolds).analysis();
    }

    private Analysis analysis() {
        var claim = facts.plan().claim();
        var observed = claim.map(made -> facts.of(made.outcome().metric()));
        var outcome = claim.map(this::outcome);
        return new Analysis(
                charter,
                sealHolds,
                analysis.design(),
                outcome.map(reading -> finding(reading, claim.orElseThrow()))
                        .orElseGet(() -> Finding.undecided("Nothing was claimed, so nothing is judged")),
                outcome.map(reading -> grading(reading, observed.orElseThrow()))
                        .orElseGet(() -> Grading.none("Nothing was claimed, so nothing is graded")),
                outcome,
                claim.map(Claim::criteria).orElse(List.of()).stream()
                        .map(this::answer)
                        .toList(),
                facts.plan().guardrails().stream().map(this::answer).toList(),
                observed.flatMap(Observed::drift),
                observed.map(WeekPoint::of).orElse(List.of()),
                claim.flatMap(made -> prospect(made, observed.orElseThrow())),
                facts.withheld());
    }

    private OutcomeReading outcome(Claim claim) {
        var reading = reading(claim.outcome().metric());
        var direction = claim.hypothesis().direction();
        return new OutcomeReading(
                reading,
                bounds(reading, claim.hypothesis().smallestWorthwhileEffect()),
                reading.change().map(change -> direction == Direction.INCREASE ? change : change.negated()),
                facts.of(claim.outcome().metric()).arms(2).map(Arms::withinArms).map(Cuped::of));
    }

    private Reading reading(String metric) {
        return Reading.of(facts.of(metric), analysis.design(), seed());
    }

    // anybody who has the seal draws the same assignments
    private long seed() {
        return Long.parseUnsignedLong(charter.seal().hash().substring(0, 16), 16);
    }

    private Optional<Bounds> bounds(Reading reading, double worthwhile) {
        return reading.change().map(change -> Bounds.of(change, worthwhile, analysis.alpha(), atPlannedEnd()));
    }

    private boolean atPlannedEnd() {
        return facts.span().reached(facts.plan().sample().plannedEnd());
    }

    private Finding finding(OutcomeReading outcome, Claim claim) {
        if (!sealHolds) {
            return Finding.undecided("The seal is broken: what was promised cannot be known");
        }
        var worthwhile = claim.hypothesis().smallestWorthwhileEffect();
        return judged(outcome.reading(), worthwhile)
                .map(judged -> Finding.of(judged.towards(claim.hypothesis().direction()), worthwhile))
                .orElseGet(() -> Finding.undecided(obstacle(outcome.reading())));
    }

    private String obstacle(Reading reading) {
        return facts.span().hasStarted() ? reading.obstacle().orElseThrow() : "The pilot has not started";
    }

    private Optional<Judged> judged(Reading reading, double worthwhile) {
        return reading.obstacle().isPresent()
                ? Optional.empty()
                : bounds(reading, worthwhile)
                        .map(bounds -> Judged.of(
                                reading.change().map(Estimate::effect).orElseThrow(),
                                bounds,
                                reading.chance().orElseThrow().p(),
                                analysis.alpha()));
    }

    private CriterionAnswer answer(Criterion criterion) {
        var judged = judged(reading(criterion.metric()), criterion.atLeast() > 0 ? criterion.atLeast() : ANY);
        return CriterionAnswer.of(criterion, judged);
    }

    private GuardrailAnswer answer(Guardrail guardrail) {
        var reading = reading(guardrail.metric());
        var bounds = bounds(reading, guardrail.tolerated() > 0 ? guardrail.tolerated() : ANY);
        return GuardrailAnswer.of(
                guardrail,
                reading.change().map(Estimate::effect),
                reading.obstacle().isPresent() ? Optional.empty() : bounds);
    }

    private Optional<Prospect> prospect(Claim claim, Observed observed) {
        var horizon = new Horizon(
                facts.span().timeline().map(days -> days.start()),
                facts.plan().sample().plannedEnd(),
                claim.hypothesis().smallestWorthwhileEffect());
        return Prospect.of(observed, analysis.design(), analysis.alpha(), horizon);
    }

    private Grading grading(OutcomeReading outcome, Observed observed) {
        if (!sealHolds) {
            return Grading.none("The seal is broken");
        }
        return outcome.reading()
                .obstacle()
                .map(Grading::none)
                .orElseGet(() -> Grading.of(
                        analysis.design(),
                        new Doubts(charter, facts, atPlannedEnd()).about(outcome.reading(), observed)));
    }
}
