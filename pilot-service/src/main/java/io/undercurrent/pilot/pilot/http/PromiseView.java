package io.undercurrent.pilot.pilot.http;

import io.undercurrent.pilot.pilot.domain.Amendment;
import io.undercurrent.pilot.pilot.domain.Caveat;
import io.undercurrent.pilot.pilot.domain.Charter;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PilotPromise",
        description = "The seal of the plan, what a reader should know, and what was changed since")
record PromiseView(
        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,

        @Schema(examples = "2026-02-20T10:00:00Z") Instant sealedAt,
        List<CaveatView> caveats,
        List<AmendmentView> amendments) {
    @Schema(name = "PilotCaveat")
    record CaveatView(
            @Schema(examples = "no-target-relief") String code,

            @Schema(examples = "Nobody was relieved of targets")
            String message) {
        static CaveatView of(Caveat caveat) {
            return new CaveatView(Words.of(caveat), caveat.message());
        }
    }

    @Schema(name = "PilotAmendment")
    record AmendmentView(
            @Schema(examples = "2026-05-20T10:00:00Z") Instant at,
            @Schema(examples = "people-analyst") String role,

            @Schema(examples = "A holiday falls into the last week")
            String reason,

            @Schema(examples = "[\"/samplePlan\"]") List<String> parts,

            @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String hash) {
        static AmendmentView of(Amendment amendment) {
            return new AmendmentView(
                    amendment.at(),
                    amendment.role(),
                    amendment.reason(),
                    amendment.parts(),
                    amendment.seal().hash());
        }
    }

    static PromiseView of(Charter charter) {
        return new PromiseView(
                charter.seal().hash(),
                charter.sealedAt(),
                charter.caveats().stream().map(CaveatView::of).toList(),
                charter.amendments().stream().map(AmendmentView::of).toList());
    }
}
