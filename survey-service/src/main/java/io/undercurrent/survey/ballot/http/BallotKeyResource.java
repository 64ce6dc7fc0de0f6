package io.undercurrent.survey.ballot.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.survey.ballot.domain.BallotKeys;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/waves/{id}/ballot-keys")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Ballots", description = "The right to answer, once, without a name")
class BallotKeyResource {

    private final BallotKeys keys;

    BallotKeyResource(BallotKeys keys) {
        this.keys = keys;
    }

    @Schema(name = "BallotKeys")
    record KeysView(List<BallotKeyView> items) {}

    @GET
    @Unwatched(because = "the keys are public")
    @Operation(
            operationId = "listBallotKeys",
            summary = "The public keys of a wave, one for each group",
            description =
                    "Everybody may compare the fingerprint of the key they are given with this list, and with what"
                            + " colleagues see: a key of one's own would give one away. Keys are made ahead, at the latest"
                            + " when the first of a group asks for a ballot.")
    @APIResponse(
            responseCode = "200",
            description = "The keys there are so far",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = KeysView.class),
                            examples = @ExampleObject(name = "one group", value = BallotKeyView.EXAMPLE)))
    public KeysView list(UUID id) {
        return new KeysView(
                keys.of(new WaveId(id)).stream().map(BallotKeyView::of).toList());
    }
}
