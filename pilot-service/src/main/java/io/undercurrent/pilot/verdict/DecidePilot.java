package io.undercurrent.pilot.verdict;

import io.undercurrent.pilot.pilot.Change;
import io.undercurrent.pilot.pilot.Occasion;
import io.undercurrent.pilot.pilot.TakeStep;
import io.undercurrent.pilot.pilot.domain.Caller;
import io.undercurrent.pilot.pilot.domain.Concluded;
import io.undercurrent.pilot.pilot.domain.Course;
import io.undercurrent.pilot.pilot.domain.Decision;
import io.undercurrent.pilot.pilot.domain.Gates;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Refusal;
import io.undercurrent.pilot.pilot.domain.Step;
import io.undercurrent.pilot.verdict.domain.Analysis;
import io.undercurrent.pilot.verdict.domain.Settled;
import io.undercurrent.pilot.verdict.domain.Verdicts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Lets people decide beside the numbers, and keeps both.
@ApplicationScoped
public class DecidePilot {
    private final TakeStep takeStep;
    private final AnalysePilot analysePilot;
    private final GatherGateNumbers gatherGateNumbers;
    private final Verdicts verdicts;

    DecidePilot(TakeStep takeStep, AnalysePilot analysePilot, GatherGateNumbers gatherGateNumbers, Verdicts verdicts) {
        this.takeStep = takeStep;
        this.analysePilot = analysePilot;
        this.gatherGateNumbers = gatherGateNumbers;
        this.verdicts = verdicts;
    }

    /// What people want to happen, with their answers at the gates.
    public record Wish(Course course, Occasion occasion, Optional<Gates> gates) {}

    @Transactional
    public Change decide(Caller caller, PilotId id, Wish wish) {
        var change = takeStep.take(caller, id, wish.occasion(), pilot -> decided(pilot, caller, wish));
        if (change instanceof Change.Made(var kept)) {
            var beside = gatherGateNumbers.of(kept.pilot());
            verdicts.keep(Settled.of(analysis(kept.pilot()), wish.course(), beside));
        }
        return change;
    }

    private Step decided(Pilot pilot, Caller caller, Wish wish) {
        return pilot instanceof Concluded concluded
                ? concluded.decide(
                        decision(concluded, caller, wish),
                        gatherGateNumbers.of(concluded).frictionsBlocking())
                : new Step.Refused(Refusal.wrongStage(pilot.stage(), "be decided"));
    }

    private Decision decision(Concluded pilot, Caller caller, Wish wish) {
        var occasion = wish.occasion();
        return new Decision(
                wish.course(),
                occasion.on(),
                caller.role(),
                occasion.reason(),
                wish.gates(),
                analysis(pilot).findings());
    }

    private Analysis analysis(Pilot pilot) {
        return analysePilot.of(pilot).orElseThrow();
    }
}
