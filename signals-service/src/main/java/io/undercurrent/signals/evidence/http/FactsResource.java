package io.undercurrent.signals.evidence.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.signals.evidence.FactCount;
import io.undercurrent.signals.evidence.Facts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

@Path("/v1/facts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "facts", description = "What this service has been told")
class FactsResource {

    private final Facts facts;

    FactsResource(Facts facts) {
        this.facts = facts;
    }

    @Schema(name = "FactCount")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record View(
            @Schema(examples = "64") long teams,

            @Schema(description = "Team results shown", examples = "2210")
            long results,

            @Schema(description = "Team results withheld", examples = "80")
            long withheld,

            @Schema(description = "Per team, tool and week", examples = "2400")
            long usageReports,

            @Schema(description = "Per team and week", examples = "2560")
            long staffing,

            @Schema(description = "The last week anything was told about; null when nothing was", examples = "2026-W40")
            @Nullable
            String throughWeek,

            @Schema(description = "Records that could not be read", examples = "0")
            long deadLetters) {

        static View of(FactCount count) {
            return new View(
                    count.teams(),
                    count.results(),
                    count.withheld(),
                    count.usageReports(),
                    count.staffing(),
                    count.throughWeek().map(YearWeek::toString).orElse(null),
                    count.deadLetters());
        }
    }

    @GET
    @Unwatched(because = "how much was taken in, of no team")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN, Roles.INTEGRATION, Roles.WORKS_COUNCIL})
    @Operation(operationId = "facts", summary = "How much has been taken in so far")
    public View facts() {
        return View.of(facts.count());
    }
}
