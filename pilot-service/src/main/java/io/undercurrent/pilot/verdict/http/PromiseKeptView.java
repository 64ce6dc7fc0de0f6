package io.undercurrent.pilot.verdict.http;

import io.undercurrent.pilot.pilot.domain.Amendment;
import io.undercurrent.pilot.pilot.domain.Caveat;
import io.undercurrent.pilot.pilot.domain.Charter;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PromiseKept", description = "The seal under which the pilot is judged, and what was changed since")
record PromiseKeptView(
        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,

        @Schema(examples = "2026-02-20T10:00:00Z") Instant sealedAt,

        @Schema(examples = "true", description = "Whether the plan judged by still has this hash, computed just now")
        boolean verified,

        List<ChangeView> amendments,

        @Schema(examples = "[\"Nobody was relieved of targets\"]")
        List<String> caveats) {

    @Schema(name = "PlanChanged", description = "A change of the plan; the verdict follows the sealed one all the same")
    record ChangeView(
            @Schema(examples = "2026-03-10T10:00:00Z") Instant at,
            @Schema(examples = "people-analyst") String role,

            @Schema(examples = "Two hours were too much to hope for")
            String reason,

            @Schema(examples = "[\"/successCriteria\"]") List<String> parts) {
        static ChangeView of(Amendment amendment) {
            return new ChangeView(amendment.at(), amendment.role(), amendment.reason(), amendment.parts());
        }
    }

    static PromiseKeptView of(Charter charter, boolean verified) {
        return new PromiseKeptView(
                charter.seal().hash(),
                charter.sealedAt(),
                verified,
                charter.amendments().stream().map(ChangeView::of).toList(),
                charter.caveats().stream().map(Caveat::message).toList());
    }
}
