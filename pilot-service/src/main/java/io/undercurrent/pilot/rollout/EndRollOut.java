package io.undercurrent.pilot.rollout;

import io.undercurrent.pilot.rollout.domain.RollOut;
import io.undercurrent.pilot.rollout.domain.RollOuts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/// Takes a tool back from the teams of a roll-out. From the next day on they may get it again.
@ApplicationScoped
public class EndRollOut {
    private final RollOuts rollOuts;

    EndRollOut(RollOuts rollOuts) {
        this.rollOuts = rollOuts;
    }

    @Transactional
    public Outcome end(UUID id, LocalDate until) {
        var known = rollOuts.held(id);
        if (known.isEmpty()) {
            return new Outcome.Unknown();
        }
        var rollOut = known.get();
        if (rollOut.until().isPresent()) {
            return rollOut.until().get().equals(until) ? new Outcome.Ended(rollOut) : new Outcome.EndedBefore(rollOut);
        }
        if (until.isBefore(rollOut.from())) {
            return new Outcome.NotBegun(rollOut);
        }
        var ended = rollOut.ending(until);
        rollOuts.end(ended);
        return new Outcome.Ended(ended);
    }

    public sealed interface Outcome {
        record Ended(RollOut rollOut) implements Outcome {}

        record Unknown() implements Outcome {}

        record EndedBefore(RollOut rollOut) implements Outcome {}

        record NotBegun(RollOut rollOut) implements Outcome {}
    }
}
