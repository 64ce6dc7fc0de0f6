package io.undercurrent.survey.wave.domain;

import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.disclosure.domain.Threshold;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How people sat in one wave and in an earlier one.
public record Moves(List<Move> moves) {

    /// So many people sat here and had sat there; nowhere is where a wave did not ask them.
    public record Move(Optional<TeamId> here, Optional<TeamId> there, int people) {

        private boolean isAcross(Set<TeamId> here, Set<TeamId> there) {
            return this.here.filter(here::contains).isPresent()
                    != this.there.filter(there::contains).isPresent();
        }
    }

    public Moves {
        moves = List.copyOf(moves);
    }

    /// Where those had sat who sit in a group now.
    public Set<TeamId> origins(TeamId group) {
        return moves.stream()
                .filter(move -> move.here().filter(group::equals).isPresent())
                .flatMap(move -> move.there().stream())
                .collect(toSet());
    }

    /// Whether what two groups said, one in each wave, would tell what one to four people said: those who were asked
    /// with one of them only.
    public boolean giveAwayFew(Set<TeamId> here, Set<TeamId> there) {
        var people = moves.stream()
                .filter(move -> move.isAcross(here, there))
                .mapToInt(Move::people)
                .sum();
        return people > 0 && !Threshold.FIVE.isReachedBy(people);
    }
}
