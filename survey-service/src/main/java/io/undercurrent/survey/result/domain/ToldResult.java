package io.undercurrent.survey.result.domain;

import io.undercurrent.survey.disclosure.domain.Disclosure;
import io.undercurrent.survey.wave.domain.TeamId;
import java.util.List;
import java.util.Optional;

/// What is told of a team in a wave, decided for good.
public record ToldResult(TeamId team, Scope scope, Disclosure disclosure, Optional<Said> said) {

    /// The people of the team itself, or of its group; or they and everybody below.
    public enum Scope {
        OWN,
        WITH_BELOW
    }

    /// Whose counts came out, and what they said.
    public record Said(int invited, int answered, List<ToldItem> items) {

        public Said {
            items = List.copyOf(items);
        }
    }

    /// Whether it was told to somebody how many gave each answer.
    public boolean tellsShares() {
        return disclosure == Disclosure.SHOWN;
    }
}
