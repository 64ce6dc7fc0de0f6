package io.undercurrent.survey.workforce.domain;

import java.util.List;

/// What became of events that came together.
public record EventIntake(int accepted, int duplicates, List<ChangeRefused> refused) {

    public EventIntake {
        refused = List.copyOf(refused);
    }
}
