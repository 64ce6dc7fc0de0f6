package io.undercurrent.signals.detection.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.signals.detection.AskForCalibration;
import io.undercurrent.signals.detection.Calibrations;
import io.undercurrent.signals.detection.domain.Rules;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/calibrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calibrations", description = "Whether the promised rate of false alarms is kept in this organisation")
class CalibrationResource {

    private final AskForCalibration askForCalibration;
    private final Calibrations calibrations;
    private final Rules rules;
    private final Clock clock;

    CalibrationResource(AskForCalibration askForCalibration, Calibrations calibrations, Rules rules, Clock clock) {
        this.askForCalibration = askForCalibration;
        this.calibrations = calibrations;
        this.rules = rules;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "askForCalibration",
            summary = "Measure how often signals are raised for nothing, in the organisation's own history reshuffled")
    @APIResponse(
            responseCode = "202",
            description = "Noted; follow Location",
            content = @Content(schema = @Schema(implementation = CalibrationView.class)))
    public RestResponse<CalibrationView> ask() {
        var calibration = askForCalibration
                .ask(clock.instant())
                .orElseThrow(() -> Problem.conflict("no-history", "Nothing has been told yet that could be reshuffled")
                        .asException());
        return RestResponse.ResponseBuilder.<CalibrationView>create(RestResponse.Status.ACCEPTED)
                .location(URI.create("/v1/calibrations/" + calibration.id()))
                .entity(CalibrationView.of(calibration, rules))
                .build();
    }

    @GET
    @Unwatched(because = "how often the rules err, over all teams")
    @Path("/{id}")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN})
    @Operation(operationId = "calibration", summary = "How far a calibration is, and what it found")
    public CalibrationView calibration(
            @PathParam("id") @Parameter(example = "7c9e6679-7425-40de-944b-e07fc1f90ae7") UUID id) {
        return calibrations
                .find(id)
                .map(found -> CalibrationView.of(found, rules))
                .orElseThrow(() -> Problem.notFound("unknown-calibration", "There is no calibration " + id)
                        .asException());
    }
}
