package io.undercurrent.pilot.pilot.domain;

import java.time.LocalDate;
import java.util.Optional;

/// Given up before a decision, for a reason that stays.
///
/// @param from the stage it was in
public record Withdrawn(PilotId id, Frame frame, Optional<Charter> promised, Stage from, LocalDate on, String reason)
        implements Pilot {
    /// Gives a pilot up, unless it has come to its end.
    public static Step of(Pilot pilot, LocalDate on, Optional<String> reason) {
        return switch (pilot) {
            case Draft _, UnderWay _, Concluded _ ->
                reason.<Step>map(why -> new Step.Taken(
                                new Withdrawn(pilot.id(), pilot.frame(), pilot.promised(), pilot.stage(), on, why)))
                        .orElseGet(() -> new Step.Refused(
                                Refusal.of(Ground.REASON_MISSING, "Say why: others learn from what was given up")));
            case Decided _, Withdrawn _ -> new Step.Refused(Refusal.wrongStage(pilot.stage(), "be withdrawn"));
        };
    }

    @Override
    public Stage stage() {
        return Stage.WITHDRAWN;
    }
}
