package io.undercurrent.pilot.pilot.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people are promised who take part.
///
/// @param owner a role, not a person
/// @param learningHours protected hours, over the whole pilot
/// @param targetRelief what they need not deliver meanwhile
public record Conditions(
        String owner,
        String valueProposition,
        DecisionMode decisionMode,
        Card card,
        OffSwitch offSwitch,
        List<Participants> participants,
        double learningHours,
        @Nullable String targetRelief) {
    public Conditions {
        participants = List.copyOf(participants);
    }
}
