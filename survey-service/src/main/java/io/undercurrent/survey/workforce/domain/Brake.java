package io.undercurrent.survey.workforce.domain;

import java.util.Optional;

/// Stops a full picture from which too many vanish: it is more likely a broken export than a real change.
public record Brake(double share) {

    public Brake {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share lies between 0 and 1: " + share);
        }
    }

    /// The reason to refuse an import, unless its sender confirmed it.
    public Optional<String> stops(ImportOrder order, Vanishing people, Vanishing teams) {
        if (order.confirmed() || !order.showsEverybody()) {
            return Optional.empty();
        }
        if (people.exceeds(share)) {
            return Optional.of(refusal(people, "people"));
        }
        return teams.exceeds(share) ? Optional.of(refusal(teams, "teams")) : Optional.empty();
    }

    private String refusal(Vanishing vanishing, String who) {
        return "%d of %d %s would vanish, more than %d %%; send it again with confirm=true if this is meant"
                .formatted(vanishing.gone(), vanishing.before(), who, Math.round(share * 100));
    }
}
