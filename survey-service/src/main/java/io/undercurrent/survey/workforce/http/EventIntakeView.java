package io.undercurrent.survey.workforce.http;

import io.undercurrent.survey.workforce.domain.ChangeRefused;
import io.undercurrent.survey.workforce.domain.EventIntake;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many events were taken, how many had been taken before, and why the others were not.
@Schema(name = "EmploymentEventIntake")
record EventIntakeView(int accepted, int duplicates, List<RefusalView> refused) {

    static final String EXAMPLE = """
            {"accepted":2,"duplicates":1,"refused":[{"index":3,"field":"/data/teamId","code":"unknown-team",\
            "message":"Nobody told us of this team"}]}""";

    /// An event that was not taken, by its place in the request, counted from nought; it can be sent again.
    @Schema(name = "RefusedEmploymentEvent")
    record RefusalView(int index, String field, String code, String message) {

        static RefusalView of(ChangeRefused refusal) {
            return new RefusalView(refusal.index(), refusal.field(), refusal.code(), refusal.message());
        }
    }

    static EventIntakeView of(EventIntake intake) {
        return new EventIntakeView(
                intake.accepted(),
                intake.duplicates(),
                intake.refused().stream().map(RefusalView::of).toList());
    }
}
