package io.undercurrent.survey.survey.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.survey.SealSurvey;
import io.undercurrent.survey.survey.domain.CouncilWord;
import io.undercurrent.survey.survey.domain.Survey;
import io.undercurrent.survey.survey.domain.SurveyId;
import io.undercurrent.survey.survey.domain.Surveys;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/surveys/{id}")
@Tag(name = "Surveys", description = "What is asked, and promised")
class ContractResource {

    private final Surveys surveys;
    private final SealSurvey sealSurvey;
    private final Reader reader;

    ContractResource(Surveys surveys, SealSurvey sealSurvey, Reader reader) {
        this.surveys = surveys;
        this.sealSurvey = sealSurvey;
        this.reader = reader;
    }

    /// A yes or no to what is promised.
    @Schema(name = "NewConsent")
    record ConsentRequest(
            @NotNull Boolean granted,

            @Pattern(regexp = "[0-9a-f]{64}", message = "must be a SHA-256")
            @Schema(description = "Hash of the contract that was read; refused when it is another by now")
            @Nullable
            String contract,

            @Size(max = 2_000) @Nullable String remark) {

        static final String EXAMPLE = "{\"granted\":true,\"remark\":\"Agreed on 12 March\"}";

        CouncilWord by(String who) {
            return new CouncilWord(granted, Optional.ofNullable(contract), Optional.ofNullable(remark), who);
        }
    }

    @POST
    @Path("/consents")
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.WORKS_COUNCIL)
    @Operation(operationId = "consentToSurvey", summary = "Say what the works council thinks of the contract")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ConsentRequest.class),
                            examples = @ExampleObject(name = "a yes", value = ConsentRequest.EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "The survey with every word about it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SurveyView.class)))
    public RestResponse<SurveyView> consent(UUID id, @NotNull @Valid ConsentRequest request) {
        var outcome = sealSurvey.consent(new SurveyId(id), request.by(reader.name()));
        return RestResponse.status(RestResponse.Status.CREATED, SurveyView.of(SurveyAnswers.said(outcome)));
    }

    @GET
    @Unwatched(because = "the promise is public")
    @Path("/contract")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "showContract",
            summary = "What is promised, byte for byte as it was hashed",
            description = "Canonical JSON: `sha256sum` of the body is the hash that every respondent is shown.")
    @APIResponse(
            responseCode = "200",
            description = "The contract; its hash is the ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "its beginning",
                                            value = "{\"audience\":[\"care\"],\"consentRequired\":true,\"format\":1}")))
    public RestResponse<byte[]> contract(UUID id) {
        var contract = surveys.survey(new SurveyId(id)).map(Survey::contract).orElseThrow(SurveyAnswers::unknown);
        var digest = Base64.getEncoder().encodeToString(contract.digest());
        return ResponseBuilder.ok(contract.bytes())
                .tag(new EntityTag(contract.hash()))
                .header("Content-Digest", "sha-256=:" + digest + ":")
                .build();
    }
}
