package io.undercurrent.signals.detection.domain;

/// How the membership of a team changed in one week.
///
/// @param moves how many came or went
/// @param heads how many there are
record Change(int team, double moves, double heads) {

    /// Variance it adds to the mean of the team, in variances of one answer. Each of n people who comes or goes moves
    /// the mean by an n-th of how far that person is from it. A wave shows only a part of the lasting differences
    /// between people: the part of the team that answers it.
    double lossOf(Usual usual, double answering) {
        return moves / (heads * heads) * usual.betweenPersons() / answering;
    }
}
