package io.undercurrent.survey.question.http;

import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.question.CarryOnThread;
import io.undercurrent.survey.question.domain.QuestionId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/questions/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questions")
class ReplyResource {

    private final CarryOnThread thread;
    private final QuestionReader seen;
    private final Reader reader;

    ReplyResource(CarryOnThread thread, QuestionReader seen, Reader reader) {
        this.thread = thread;
        this.seen = seen;
        this.reader = reader;
    }

    @POST
    @Path("/replies")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.TEAM_LEAD, Roles.PEOPLE_ANALYST})
    @Operation(
            operationId = "replyToQuestion",
            summary = "Answer a question, with your name",
            description = "For leaders of the team, and people analysts.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Said.class),
                            examples = @ExampleObject(name = "a reply", value = Said.EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "The question with the reply",
            content =
                    @Content(
                            schema = @Schema(implementation = QuestionView.class),
                            examples = @ExampleObject(name = "answered", value = QuestionView.EXAMPLE)))
    public QuestionView reply(UUID id, @Valid @NotNull Said reply) {
        return thread.reply(new QuestionId(id), seen.replied(), reader.name(), reply.words())
                .map(seen::view)
                .orElseThrow(QuestionResource::unknown);
    }

    @POST
    @Path("/hide")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.WORKS_COUNCIL})
    @Operation(
            operationId = "hideQuestion",
            summary = "Take a question out of sight, with a reason",
            description = "Moderators never see who asked, not even where a name was given. The asker sees the reason."
                    + " A hidden question is not counted.")
    @RequestBody(
            required = true,
            description = "The reason",
            content =
                    @Content(
                            schema = @Schema(implementation = Said.class),
                            examples =
                                    @ExampleObject(
                                            name = "a reason",
                                            value = "{\"text\":\"It speaks about a colleague.\"}")))
    @APIResponse(responseCode = "200", description = "The question, hidden")
    public QuestionView hide(UUID id, @Valid @NotNull Said reason) {
        return thread.hide(new QuestionId(id), reason.words()).map(seen::view).orElseThrow(QuestionResource::unknown);
    }

    @POST
    @Path("/show")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.WORKS_COUNCIL})
    @Operation(operationId = "showQuestionAgain", summary = "Bring a hidden question back")
    @APIResponse(responseCode = "200", description = "The question, as it stood")
    public QuestionView showAgain(UUID id) {
        return thread.showAgain(new QuestionId(id)).map(seen::view).orElseThrow(QuestionResource::unknown);
    }
}
