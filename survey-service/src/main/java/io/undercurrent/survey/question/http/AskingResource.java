package io.undercurrent.survey.question.http;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.survey.ballot.domain.SignedIn;
import io.undercurrent.survey.question.AskAnonymously;
import io.undercurrent.survey.question.AskByName;
import io.undercurrent.survey.question.domain.Asker;
import io.undercurrent.survey.question.domain.Question;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/questions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questions")
class AskingResource {

    private final AskByName askByName;
    private final AskAnonymously askAnonymously;
    private final SecurityIdentity identity;
    private final SignedIn signedIn;
    private final Reader reader;

    AskingResource(
            AskByName askByName,
            AskAnonymously askAnonymously,
            SecurityIdentity identity,
            SignedIn signedIn,
            Reader reader) {
        this.askByName = askByName;
        this.askAnonymously = askAnonymously;
        this.identity = identity;
        this.signedIn = signedIn;
        this.reader = reader;
    }

    @POST
    @Idempotent
    @PermitAll
    @Operation(
            operationId = "askQuestion",
            summary = "Ask something about role and AI, with your name or with a ballot",
            description = "Signed in: your name is shown to the leaders of your team, and to nobody else. With the"
                    + " ballot of a wave: without sign-in, cookies and Idempotency-Key, up to three questions a ballot;"
                    + " nobody can tell who asked. The same secret digest and text again ask nothing new.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Asking.class),
                            examples = {
                                @ExampleObject(name = "by name", value = Asking.BY_NAME),
                                @ExampleObject(name = "anonymously", value = Asking.ANONYMOUS)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "The question as it stands in the register",
            content =
                    @Content(
                            schema = @Schema(implementation = QuestionView.class),
                            examples = @ExampleObject(name = "asked", value = QuestionView.EXAMPLE)))
    public RestResponse<QuestionView> ask(@Context HttpHeaders headers, @Valid @NotNull Asking asking) {
        return asking.anonymous(headers).map(this::anonymously).orElseGet(() -> byName(asking));
    }

    private RestResponse<QuestionView> anonymously(AskAnonymously.Wish wish) {
        return switch (askAnonymously.ask(wish)) {
            case AskAnonymously.Outcome.Asked(var question) -> created(question, QuestionView.ofOwn(question));
            case AskAnonymously.Outcome.NotGenuine() ->
                throw Problem.unprocessable("ballot-invalid", "This is no ballot of that wave")
                        .withError("/ballot", "is not signed with that key")
                        .asException();
            case AskAnonymously.Outcome.AskedEnough() ->
                throw Problem.tooManyRequests("asked-enough", "A ballot is good for three questions")
                        .asException();
            case AskAnonymously.Outcome.SecretTaken() ->
                throw Problem.conflict("secret-taken", "This secret belongs to another question")
                        .withError("/secretDigest", "is taken")
                        .asException();
        };
    }

    private RestResponse<QuestionView> byName(Asking asking) {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        var employee = signedIn.employeeId()
                .orElseThrow(() -> Problem.forbidden(
                                "employee-unknown", "Your sign-in does not say under which number the HRIS knows you")
                        .asException());
        return askByName
                .ask(new Asker.Named(employee, reader.name()), asking.words())
                .map(question -> created(question, QuestionView.of(question, true, true)))
                .orElseThrow(() -> Problem.unprocessable("no-team", "The HRIS knows of no team you work in today")
                        .asException());
    }

    private static RestResponse<QuestionView> created(Question question, QuestionView view) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/v1/questions/" + question.id().value()))
                .build();
    }
}
