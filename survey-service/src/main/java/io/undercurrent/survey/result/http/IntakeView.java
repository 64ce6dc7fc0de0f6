package io.undercurrent.survey.result.http;

import static java.util.Comparator.comparingLong;

import io.undercurrent.survey.result.domain.Intake;
import io.undercurrent.survey.result.domain.RejectedLine;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of the lines; those withheld are among the accepted.
@Schema(name = "ResultIntake")
record IntakeView(int accepted, int withheld, List<RejectedView> rejected) {

    static final String EXAMPLE = """
            {"accepted":59,"withheld":2,"rejected":[{"line":7,"code":"bad-week",\
            "message":"Give an ISO week such as 2026-W11","pointer":"/week"}]}""";

    /// A line that was not taken, and what to repair.
    @Schema(name = "RejectedResultLine")
    record RejectedView(long line, String code, String message, String pointer) {

        static RejectedView of(RejectedLine rejected) {
            return new RejectedView(rejected.line(), rejected.code(), rejected.message(), rejected.pointer());
        }
    }

    static IntakeView of(Intake intake, List<RejectedLine> unreadable) {
        var rejected = Stream.concat(unreadable.stream(), intake.rejected().stream())
                .sorted(comparingLong(RejectedLine::line))
                .map(RejectedView::of)
                .toList();
        return new IntakeView(intake.accepted(), intake.withheld(), rejected);
    }
}
