package io.undercurrent.survey.result.domain;

import io.undercurrent.survey.result.domain.ToldResult.Scope;
import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.wave.domain.TeamId;
import java.util.Optional;
import java.util.OptionalDouble;

/// Of whom the score of one question is told, of whom the spread, and of whom how many gave each answer.
record ItemLevels(Item item, Level scores, Level spreads, Level shares) {

    Optional<ToldItem> told(Scope scope, TeamId team, ItemTally said) {
        if (!scores.tells(scope, team)) {
            return Optional.empty();
        }
        return Optional.of(new ToldItem(
                item.key(),
                item.construct(),
                said.answers(),
                said.score(),
                spreads.tells(scope, team) ? OptionalDouble.of(said.spread()) : OptionalDouble.empty(),
                shares.tells(scope, team) ? Optional.of(said) : Optional.empty()));
    }
}
