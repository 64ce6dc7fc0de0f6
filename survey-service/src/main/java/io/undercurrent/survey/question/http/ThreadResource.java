package io.undercurrent.survey.question.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.survey.ballot.domain.SignedIn;
import io.undercurrent.survey.question.CarryOnThread;
import io.undercurrent.survey.question.domain.Question;
import io.undercurrent.survey.question.domain.QuestionId;
import io.undercurrent.survey.question.domain.Questions;
import io.undercurrent.survey.question.domain.SecretDigest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/questions/{id}/thread")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questions")
class ThreadResource {

    private static final String SECRET = "Question-Secret";
    private static final String ABOUT_THE_SECRET =
            "What only the anonymous asker knows; the register keeps nothing but its SHA-256";

    private final Questions questions;
    private final CarryOnThread thread;
    private final SignedIn signedIn;

    ThreadResource(Questions questions, CarryOnThread thread, SignedIn signedIn) {
        this.questions = questions;
        this.thread = thread;
        this.signedIn = signedIn;
    }

    @GET
    @Unwatched(because = "an asker without a name comes back to the own question")
    @PermitAll
    @Operation(
            operationId = "readOwnQuestion",
            summary = "Come back to an anonymous question, with its secret and without signing in")
    @APIResponse(
            responseCode = "200",
            description = "The question and all that was said to it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionView.class),
                            examples = @ExampleObject(name = "a question", value = QuestionView.EXAMPLE)))
    public QuestionView read(
            UUID id,
            @HeaderParam(SECRET) @Parameter(description = ABOUT_THE_SECRET, required = true) @Nullable String secret) {
        return Optional.ofNullable(secret)
                .flatMap(shown -> own(id, SecretDigest.of(shown)))
                .map(QuestionView::ofOwn)
                .orElseThrow(QuestionResource::unknown);
    }

    private Optional<Question> own(UUID id, SecretDigest shown) {
        return questions
                .find(new QuestionId(id))
                .filter(question -> question.asker().knows(shown));
    }

    @POST
    @PermitAll
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "askOn",
            summary = "Ask on: with the secret of an anonymous question, or signed in as who asked by name",
            description = "The question stands open again.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Said.class),
                            examples = @ExampleObject(name = "asking on", value = "{\"text\":\"And on Sundays?\"}")))
    @APIResponse(responseCode = "201", description = "The question with what you asked on")
    public QuestionView askOn(
            UUID id,
            @HeaderParam(SECRET) @Parameter(description = ABOUT_THE_SECRET) @Nullable String secret,
            @Valid @NotNull Said more) {
        return secret == null ? byName(id, more) : anonymously(id, SecretDigest.of(secret), more);
    }

    private QuestionView anonymously(UUID id, SecretDigest shown, Said more) {
        return thread.askOn(new QuestionId(id), shown, more.words())
                .map(QuestionView::ofOwn)
                .orElseThrow(QuestionResource::unknown);
    }

    private QuestionView byName(UUID id, Said more) {
        return signedIn.employeeId()
                .flatMap(employee -> thread.askOn(new QuestionId(id), employee, more.words()))
                .map(question -> QuestionView.of(question, true, true))
                .orElseThrow(QuestionResource::unknown);
    }
}
