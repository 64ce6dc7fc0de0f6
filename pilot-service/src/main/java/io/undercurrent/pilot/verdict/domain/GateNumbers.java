package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.pilot.domain.Contest;
import io.undercurrent.pilot.pilot.domain.Friction;
import java.util.List;
import java.util.Optional;

/// The numbers that stand beside the two gates: does it remove real friction, is it trusted in a busy week?
///
/// @param use of the tool in the pilot's teams, where it was reported
public record GateNumbers(
        int frictionsReported,
        int frictionsRemoved,
        int frictionsBlocking,
        int outputsChallenged,
        int outputsOverturned,
        Optional<Use> use) {

    /// Of those who have the tool and are not away, the share that did core work with it.
    ///
    /// @param weeks that were reported since the start
    /// @param usual in the middle one of them, 0-1
    /// @param least in the one with least use, 0-1: the busy week, often
    public record Use(int weeks, double usual, double least) {

        /// @param shares one for each week
        public static Optional<Use> of(List<Double> shares) {
            var sorted = shares.stream().sorted().toList();
            return sorted.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Use(sorted.size(), sorted.get(sorted.size() / 2), sorted.getFirst()));
        }
    }

    public static GateNumbers of(List<Friction> frictions, List<Contest> contests, Optional<Use> use) {
        return new GateNumbers(
                frictions.size(),
                (int) frictions.stream()
                        .filter(friction -> friction.removal().isPresent())
                        .count(),
                (int) frictions.stream().filter(Friction::blocks).count(),
                contests.size(),
                (int) contests.stream().filter(GateNumbers::isOverturned).count(),
                use);
    }

    private static boolean isOverturned(Contest contest) {
        return contest.ruling()
                .filter(ruling -> ruling.outcome() == Contest.Outcome.OVERTURNED)
                .isPresent();
    }
}
