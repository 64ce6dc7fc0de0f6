package io.undercurrent.survey.survey.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.survey.WriteItem;
import io.undercurrent.survey.survey.domain.OwnItems;
import io.undercurrent.survey.survey.domain.QuestionBank;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys", description = "What is asked, and promised")
class ItemResource {

    private final OwnItems ownItems;
    private final WriteItem writeItem;

    ItemResource(OwnItems ownItems, WriteItem writeItem) {
        this.ownItems = ownItems;
        this.writeItem = writeItem;
    }

    @GET
    @Unwatched(because = "the question bank is the same for all")
    @RolesAllowed({
        Roles.PEOPLE_ANALYST,
        Roles.ADMIN,
        Roles.WORKS_COUNCIL,
        Roles.PRIVACY_OFFICER,
        Roles.TEAM_LEAD,
        Roles.INTEGRATION,
        Roles.EMPLOYEE
    })
    @Operation(operationId = "listItems", summary = "The question bank, and the organisation's own questions")
    @APIResponse(
            responseCode = "200",
            description = "All questions, the newest version of each",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "a core item", value = ItemView.EXAMPLE)))
    public Page<ItemView> list(
            @QueryParam("language") @Parameter(description = "en, nl or de; all of them when not given") @Nullable
                    String language) {
        var asked = Optional.ofNullable(language).map(Languages::named);
        return new Page<>(
                Stream.concat(QuestionBank.items().stream(), ownItems.newest().stream())
                        .map(item -> ItemView.of(item, asked))
                        .toList(),
                null);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "writeItem",
            summary = "Write a question of the organisation's own",
            description =
                    "Other words for a known key make its next version; sealed surveys keep the version they have.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ItemRequest.class),
                            examples = @ExampleObject(name = "without a construct", value = ItemRequest.EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "The question, with its version",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ItemView.class)))
    public RestResponse<ItemView> write(@NotNull @Valid ItemRequest request) {
        var item = request.toDomain();
        if (item.construct().filter(construct -> !QuestionBank.knows(construct)).isPresent()) {
            throw Problem.unprocessable("unknown-construct", "Name a construct of the question bank, or none")
                    .withError("/construct", "is not known")
                    .asException();
        }
        return RestResponse.status(RestResponse.Status.CREATED, ItemView.of(writeItem.write(item), Optional.empty()));
    }
}
