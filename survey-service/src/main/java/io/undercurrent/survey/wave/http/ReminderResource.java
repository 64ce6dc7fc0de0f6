package io.undercurrent.survey.wave.http;

import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.wave.RemindEverybody;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/waves/{id}/reminders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN})
@Tag(name = "Waves", description = "Who is asked, when")
class ReminderResource {

    private final RemindEverybody remindEverybody;

    ReminderResource(RemindEverybody remindEverybody) {
        this.remindEverybody = remindEverybody;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "remindEverybody",
            summary = "Write to all who are asked once more, whether they answered or not",
            description = "At most twice a wave. Nobody knows who answered, so nobody is left out.")
    @APIResponse(responseCode = "202", description = "Letters are on their way")
    public RestResponse<Void> remind(UUID id) {
        return switch (remindEverybody.remind(new WaveId(id))) {
            case ASKED -> RestResponse.accepted();
            case WAVE_UNKNOWN -> throw ShownWaves.unknown();
            case NOT_OPEN ->
                throw Problem.conflict("wave-not-open", "Nobody can answer this wave now")
                        .asException();
            case SPENT ->
                throw Problem.conflict("reminders-spent", "Two reminders a wave are enough")
                        .asException();
        };
    }
}
