package io.undercurrent.pilot.pilot.domain;

import java.time.LocalDate;

/// The plan is sealed; nothing has been measured.
public record Registered(Charter charter) implements UnderWay {
    public Step startBaseline(LocalDate on) {
        return new Step.Taken(new Baseline(charter, on));
    }

    @Override
    public UnderWay under(Charter changed) {
        return new Registered(changed);
    }

    @Override
    public Stage stage() {
        return Stage.REGISTERED;
    }
}
