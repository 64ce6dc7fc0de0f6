package io.undercurrent.survey.ballot.http;

import static java.util.Objects.requireNonNull;

import io.quarkus.security.Authenticated;
import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.problem.ProblemException;
import io.undercurrent.survey.ballot.IssueBallot;
import io.undercurrent.survey.ballot.domain.Desk;
import io.undercurrent.survey.ballot.domain.Invitation;
import io.undercurrent.survey.ballot.domain.Issuance;
import io.undercurrent.survey.ballot.domain.KeyId;
import io.undercurrent.survey.ballot.domain.Octets;
import io.undercurrent.survey.ballot.domain.SignedIn;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/waves/{id}/ballots")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Ballots", description = "The right to answer, once, without a name")
class BallotResource {

    private final IssueBallot issueBallot;
    private final SignedIn signedIn;

    BallotResource(IssueBallot issueBallot, SignedIn signedIn) {
        this.issueBallot = issueBallot;
        this.signedIn = signedIn;
    }

    /// A message that only its sender can read.
    @Schema(name = "BallotWish")
    record Wish(
            @Schema(description = "The key it was blinded for")
            String key,

            @Schema(description = "As long as the key's modulus, base64url without padding")
            String blindedMessage) {

        static final String EXAMPLE = """
            {"key":"q1fRrVMfD1oqKjQ9tJ3yVqvGqk4Jw3cZxkDd3J6v2uI","blindedMessage":"Vx7Kq0…"}\
            """;

        Wish {
            requireNonNull(key, "key");
            requireNonNull(blindedMessage, "blindedMessage");
        }

        Octets octets() {
            try {
                return new Octets(blindedMessage);
            } catch (IllegalArgumentException broken) {
                throw Problem.badRequest("body-invalid", "The blinded message cannot be read")
                        .withError("/blindedMessage", "must be base64url without padding")
                        .asException();
            }
        }
    }

    @Schema(name = "SignedBallot")
    record SignedView(
            String key,

            @Schema(description = "To be unblinded by who blinded")
            String blindSignature) {

        static final String EXAMPLE = """
            {"key":"q1fRrVMfD1oqKjQ9tJ3yVqvGqk4Jw3cZxkDd3J6v2uI","blindSignature":"cGk2w1…"}\
            """;
    }

    @GET
    @Unwatched(because = "an employee finds the own ballot, and that is nobody's business")
    @Path("/mine")
    @Operation(
            operationId = "findMyBallot",
            summary = "Whether a wave invites me, and which key my group shares",
            description = "Needs the claim that names the employee (employee_id).")
    @APIResponse(
            responseCode = "200",
            description = "Invited",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskView.class),
                            examples = @ExampleObject(name = "not asked for yet", value = DeskView.EXAMPLE)))
    public Response mine(UUID id) {
        return switch (issueBallot.desk(new WaveId(id), employee())) {
            case Desk.Place place -> unstored(DeskView.of(place));
            case Desk.Closed(var why) -> throw refusal(why);
        };
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "issueBallot",
            summary = "Sign one blinded message for me",
            description = "RFC 9474, RSABSSA-SHA384-PSS-Randomized; the message inside is 32 bytes of randomizer and"
                    + " 32 random bytes. Noted is that a ballot was issued, and no time. The same blinded message again"
                    + " gets the same signature; another one is refused.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Wish.class),
                            examples = @ExampleObject(name = "a blinded message", value = Wish.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The blind signature",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SignedView.class),
                            examples = @ExampleObject(name = "a signature", value = SignedView.EXAMPLE)))
    public Response issue(UUID id, Wish wish) {
        var issuance = issueBallot.issue(new WaveId(id), employee(), new KeyId(wish.key()), wish.octets());
        return switch (issuance) {
            case Issuance.Issued(var key, var signature) ->
                unstored(new SignedView(key.fingerprint(), signature.text()));
            case Issuance.Refused(var why) -> throw refusal(why);
            case Issuance.IssuedBefore() ->
                throw Problem.conflict("ballot-issued", "You have had your ballot for this wave, for another message")
                        .asException();
            case Issuance.OtherKey(var right) ->
                throw Problem.unprocessable("ballot-key-other", "Your group shares the key " + right)
                        .withError("/key", "is not the key of your group")
                        .asException();
            case Issuance.Unsignable() ->
                throw Problem.unprocessable("blinded-message-invalid", "The key cannot sign this")
                        .withError("/blindedMessage", "must be a number below the modulus, and as long as it")
                        .asException();
        };
    }

    private String employee() {
        return signedIn.employeeId()
                .orElseThrow(
                        () -> Problem.forbidden("employee-unknown", "Your sign-in does not say which employee you are")
                                .asException());
    }

    private static ProblemException refusal(Invitation why) {
        return switch (why) {
            case Invitation.NotInvited() ->
                Problem.notFound("not-invited", "This wave does not ask you").asException();
            case Invitation.NotYet(var opens) ->
                Problem.conflict("wave-not-open", "This wave opens at " + opens).asException();
            case Invitation.Over(var since) ->
                Problem.of("wave-over", Response.Status.GONE, "Closed at " + since)
                        .asException();
            case Invitation.Invited _ -> throw new IllegalArgumentException("Whoever is invited is not refused");
        };
    }

    private static Response unstored(Object view) {
        return Response.ok(view).header("Cache-Control", "no-store").build();
    }
}
