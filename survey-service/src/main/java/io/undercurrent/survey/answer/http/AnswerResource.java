package io.undercurrent.survey.answer.http;

import io.undercurrent.kit.problem.FieldError;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.survey.answer.TakeAnswer;
import io.undercurrent.survey.answer.domain.Receipt;
import io.undercurrent.survey.answer.domain.Submission;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Collection;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/answers")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Answers", description = "What somebody says, nobody knows who")
class AnswerResource {

    private final TakeAnswer takeAnswer;

    AnswerResource(TakeAnswer takeAnswer) {
        this.takeAnswer = takeAnswer;
    }

    @Schema(name = "Receipt")
    record ReceiptView(
            @Schema(description = "For whoever answered: it is kept. Nobody finds the answer by it")
            String receipt) {

        static final String EXAMPLE = """
            {"receipt":"Jb2sVn0tq8yX1aZk"}\
            """;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "sendAnswer",
            summary = "Answer a wave with a ballot",
            description =
                    "Without sign-in and without cookies; a request that carries any is refused, lest an answer be"
                            + " sent with a name. The ballot is spent and the answer kept in one step, and acknowledged"
                            + " after it. The same ballot again replaces what it said before, until the wave closes."
                            + " Instead of a ballot a printed voucher does; it is weaker, because whoever printed it could"
                            + " have noted it down.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = SentAnswer.class),
                            examples = @ExampleObject(name = "two items", value = SentAnswer.EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReceiptView.class),
                            examples = @ExampleObject(name = "a receipt", value = ReceiptView.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "Kept instead of what the same ballot said before",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReceiptView.class),
                            examples = @ExampleObject(name = "a receipt", value = ReceiptView.EXAMPLE)))
    @APIResponse(responseCode = "410", description = "The wave is over: `wave-over`")
    public CompletionStage<Response> send(SentAnswer sent, @Context HttpHeaders headers) {
        refuseNames(headers);
        return takeAnswer
                .take(new WaveId(sent.wave()), sent.right(), sent.said())
                .thenApply(submission -> answer(submission, sent));
    }

    private static Response answer(Submission submission, SentAnswer sent) {
        return switch (submission) {
            case Submission.Accepted(var receipt) -> kept(Status.CREATED, receipt);
            case Submission.Replaced(var receipt) -> kept(Status.OK, receipt);
            case Submission.UnknownWave() ->
                throw Problem.unprocessable("unknown-wave", "There is no such wave")
                        .withError("/wave", "is unknown")
                        .asException();
            case Submission.NotYet(var opens) ->
                throw Problem.conflict("wave-not-open", "This wave opens at " + opens)
                        .asException();
            case Submission.Over(var since) ->
                throw Problem.of("wave-over", Status.GONE, "Closed at " + since).asException();
            case Submission.NoRight() ->
                throw Problem.unprocessable("ballot-invalid", "This is no ballot and no voucher of this wave")
                        .asException();
            case Submission.NotAsked(var items) -> throw notAsked(sent, items);
        };
    }

    private static void refuseNames(HttpHeaders headers) {
        if (headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                || headers.getHeaderString(HttpHeaders.COOKIE) != null) {
            throw Problem.badRequest("answer-not-anonymous", "Send an answer without sign-in and without cookies")
                    .asException();
        }
    }

    private static RuntimeException notAsked(SentAnswer sent, Collection<String> items) {
        var errors = sent.answers().stream()
                .filter(answer -> items.contains(answer.item()))
                .map(answer -> new FieldError(
                        "/answers/%d/item".formatted(sent.answers().indexOf(answer)), "is not asked in this wave"))
                .toList();
        return Problem.unprocessable("item-not-asked", "Some items are not asked in this wave")
                .withErrors(errors)
                .asException();
    }

    private static Response kept(Status status, Receipt receipt) {
        return Response.status(status)
                .entity(new ReceiptView(receipt.text()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
