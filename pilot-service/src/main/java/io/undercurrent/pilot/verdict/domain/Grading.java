package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.pilot.domain.Design;
import io.undercurrent.pilot.pilot.domain.EvidenceGrade;
import java.util.List;
import java.util.stream.Stream;

/// How much the numbers can carry, and what took weight from them.
///
/// The rule: chance decided who takes part, A; other teams beside, B; one team's own past, C. Each reason takes one
/// grade, down to D; what cannot be judged at all is D.
public record Grading(EvidenceGrade grade, List<String> because) {
    public static final String RULE = "A: chance decided who takes part; B: other teams beside; C: one team's own past."
            + " Each of these takes one grade, down to D: the plan was amended; it was sealed after the start; the arms"
            + " drifted apart before the start, or the team's own past drifted; teams of the plan are missing;"
            + " measuring ended before the planned end. D: the seal is broken, or no verdict is possible.";

    private static final List<EvidenceGrade> LADDER =
            List.of(EvidenceGrade.A, EvidenceGrade.B, EvidenceGrade.C, EvidenceGrade.D);

    /// A reason that takes one grade, if it applies.
    record Doubt(boolean applies, String why) {}

    static Grading of(Design design, List<Doubt> doubts) {
        var why = doubts.stream().filter(Doubt::applies).map(Doubt::why).toList();
        var step = Math.min(LADDER.indexOf(best(design)) + why.size(), LADDER.size() - 1);
        return new Grading(
                LADDER.get(step),
                Stream.concat(Stream.of(base(design)), why.stream()).toList());
    }

    static Grading none(String because) {
        return new Grading(EvidenceGrade.D, List.of(because));
    }

    private static EvidenceGrade best(Design design) {
        return switch (design) {
            case RANDOMISED_UNITS -> EvidenceGrade.A;
            case COMPARISON_TEAMS -> EvidenceGrade.B;
            case SINGLE_TEAM -> EvidenceGrade.C;
        };
    }

    private static String base(Design design) {
        return switch (design) {
            case RANDOMISED_UNITS -> "Chance decided who takes part";
            case COMPARISON_TEAMS -> "Other teams show what would have happened, but nobody was chosen by chance";
            case SINGLE_TEAM -> "One team is compared with its own past";
        };
    }
}
