package io.undercurrent.survey.survey.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.survey.DraftSurvey;
import io.undercurrent.survey.survey.SealSurvey;
import io.undercurrent.survey.survey.domain.Charter;
import io.undercurrent.survey.survey.domain.Survey;
import io.undercurrent.survey.survey.domain.SurveyId;
import io.undercurrent.survey.survey.domain.Surveys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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

@Path("/v1/surveys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN})
@Tag(name = "Surveys", description = "What is asked, and promised")
class SurveyResource {

    private final Surveys surveys;
    private final DraftSurvey draftSurvey;
    private final SealSurvey sealSurvey;

    SurveyResource(Surveys surveys, DraftSurvey draftSurvey, SealSurvey sealSurvey) {
        this.surveys = surveys;
        this.draftSurvey = draftSurvey;
        this.sealSurvey = sealSurvey;
    }

    @POST
    @Idempotent
    @Operation(operationId = "draftSurvey", summary = "Write down a survey; it can be changed until it is sealed")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = SurveyRequest.class),
                            examples = @ExampleObject(name = "every two weeks", value = SurveyRequest.EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "The draft, with the hash its contract would have",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SurveyView.class),
                            examples = @ExampleObject(name = "a draft", value = SurveyView.EXAMPLE)))
    public RestResponse<SurveyView> draft(@NotNull @Valid SurveyRequest request) {
        var id = new SurveyId(UUID.randomUUID());
        var survey = SurveyAnswers.drafted(draftSurvey.draft(id, charter(request)));
        return tagged(ResponseBuilder.create(RestResponse.Status.CREATED, SurveyView.of(survey)), survey)
                .location(URI.create("/v1/surveys/" + id))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeSurvey",
            summary = "Change a draft",
            description = "With If-Match. What the works council said about the former contract no longer counts.")
    @APIResponse(responseCode = "200", description = "The draft as it stands now")
    public RestResponse<SurveyView> change(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen, @NotNull @Valid SurveyRequest request) {
        if (seen == null) {
            throw Problem.preconditionRequired("if-match-missing", "Send the ETag you saw last as If-Match")
                    .asException();
        }
        var hash = seen.replace("\"", "");
        var survey = SurveyAnswers.drafted(draftSurvey.change(new SurveyId(id), hash, charter(request)));
        return tagged(ResponseBuilder.ok(SurveyView.of(survey)), survey).build();
    }

    private static Charter charter(SurveyRequest request) {
        try {
            return request.toDomain();
        } catch (IllegalArgumentException senseless) {
            throw Problem.unprocessable("survey-senseless", String.valueOf(senseless.getMessage()))
                    .asException();
        }
    }

    @GET
    @Unwatched(because = "what is asked, not what was answered")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER})
    @Operation(operationId = "listSurveys", summary = "All surveys, the oldest first")
    @APIResponse(responseCode = "200", description = "A page of surveys")
    public Page<SurveyView> list(@BeanParam PageQuery page) {
        var last = page.after(text -> new SurveyId(UUID.fromString(text)));
        return Page.of(
                        surveys.after(last, page.oneMoreThanLimit()),
                        page,
                        survey -> survey.id().toString())
                .map(SurveyView::of);
    }

    @GET
    @Unwatched(because = "what is asked, not what was answered")
    @Path("/{id}")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER})
    @Operation(operationId = "showSurvey", summary = "One survey")
    @APIResponse(responseCode = "200", description = "The survey as it stands, with its ETag")
    public RestResponse<SurveyView> show(UUID id) {
        var survey = surveys.survey(new SurveyId(id)).orElseThrow(SurveyAnswers::unknown);
        return tagged(ResponseBuilder.ok(SurveyView.of(survey)), survey).build();
    }

    @POST
    @Path("/{id}/seal")
    @Operation(
            operationId = "sealSurvey",
            summary = "Seal what is promised; from then on nothing of it changes",
            description = "Where the works council has to agree, its newest word about this contract must be a yes.")
    @APIResponse(responseCode = "200", description = "The sealed survey")
    public RestResponse<SurveyView> seal(UUID id) {
        var survey = SurveyAnswers.said(sealSurvey.seal(new SurveyId(id)));
        return tagged(ResponseBuilder.ok(SurveyView.of(survey)), survey).build();
    }

    private static ResponseBuilder<SurveyView> tagged(ResponseBuilder<SurveyView> answer, Survey survey) {
        return answer.tag(new EntityTag(survey.contract().hash()));
    }
}
