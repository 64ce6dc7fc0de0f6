package io.undercurrent.signals.detection.domain;

/// How the parting of opinions is judged.
///
/// @param level chance, under the organisation's shares, above which a team's answers are mere spread
/// @param mixedFrom disagreement (1 - A) / 2 of van der Eijk from which a team is mixed
/// @param splitFrom disagreement from which it is split
public record Camps(double level, double mixedFrom, double splitFrom) {
    /// Opinions spread evenly over all five answers have disagreement 0.5: whoever is above that has a gap in the
    /// middle. A single peak with a neighbour on either side (1, 2, 4, 2, 1) has 0.325.
    static final Camps STANDARD = new Camps(0.10, 0.35, 0.5);

    Band band(double disagreement) {
        if (disagreement < mixedFrom) {
            return Band.ALIGNED;
        }
        return disagreement < splitFrom ? Band.MIXED : Band.SPLIT;
    }
}
