package io.undercurrent.pilot.verdict.domain;

import static io.undercurrent.pilot.verdict.domain.Verdict.DID_NOT_HELP;
import static io.undercurrent.pilot.verdict.domain.Verdict.HELPED;
import static io.undercurrent.pilot.verdict.domain.Verdict.MADE_WORSE;
import static io.undercurrent.pilot.verdict.domain.Verdict.NOT_DECIDED;

/// The verdict, and why it is so.
public record Finding(Verdict verdict, String because) {

    static Finding undecided(String because) {
        return new Finding(NOT_DECIDED, because);
    }

    /// Helped: at least as much as is worthwhile, and for sure not nothing. Did not help: a worthwhile effect is ruled
    /// out. Made worse: worse for sure. Everything else is open.
    ///
    /// @param judged the outcome, counted the way the hypothesis says
    static Finding of(Judged judged, double worthwhile) {
        if (judged.movedBackForSure()) {
            return new Finding(MADE_WORSE, "It got worse, and chance alone is an unlikely explanation");
        }
        if (judged.movedForSure() && judged.change() >= worthwhile) {
            return new Finding(
                    HELPED, "It helped as much as is worthwhile, and chance alone is an unlikely explanation");
        }
        if (judged.bounds().liesBelow(worthwhile)) {
            return new Finding(DID_NOT_HELP, "An effect large enough to be worthwhile is ruled out");
        }
        return undecided(
                judged.movedForSure()
                        ? "It helped a little; whether as much as is worthwhile cannot be told"
                        : "A worthwhile effect is possible, and so is none");
    }
}
