package io.undercurrent.survey.answer.http;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.answer.PrintVouchers;
import io.undercurrent.survey.answer.domain.Printing;
import io.undercurrent.survey.answer.domain.Voucher;
import io.undercurrent.survey.answer.domain.Vouchers;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/waves/{id}/vouchers")
@Tag(name = "Answers", description = "What somebody says, nobody knows who")
class VoucherResource {

    private static final int MOST = 5_000;

    private final PrintVouchers printVouchers;
    private final Vouchers vouchers;

    VoucherResource(PrintVouchers printVouchers, Vouchers vouchers) {
        this.printVouchers = printVouchers;
        this.vouchers = vouchers;
    }

    /// Codes for the people of a group who have no device.
    @Schema(name = "VoucherOrder")
    record Order(
            String group,
            @Schema(minimum = "1", maximum = "5000") Integer count) {

        static final String EXAMPLE = """
            {"group":"warehouse","count":20}\
            """;

        Order {
            requireNonNull(group, "group");
            requireNonNull(count, "count");
            if (group.isBlank()) {
                throw new IllegalArgumentException("group must not be empty");
            }
            if (count < 1 || count > MOST) {
                throw new IllegalArgumentException("count must be from 1 to " + MOST);
            }
        }
    }

    /// How many codes a group was given.
    @Schema(name = "VoucherCount")
    record CountView(String group, int printed) {}

    @Schema(name = "VoucherCounts")
    record CountsView(List<CountView> items) {

        static final String EXAMPLE = """
            {"items":[{"group":"warehouse","printed":20}]}\
            """;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces("text/csv")
    @RolesAllowed(Roles.PEOPLE_ANALYST)
    @Operation(
            operationId = "printVouchers",
            summary = "Make codes for people without a device, to be printed and handed out unrecorded",
            description =
                    "They are shown in this answer only and kept as hashes; a group gets at most as many as it has"
                            + " people. Weaker than a ballot: whoever holds the list before it is cut up could use a code,"
                            + " or note down who drew which. The number printed for each group is open to the works"
                            + " council.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Order.class),
                            examples = @ExampleObject(name = "a warehouse", value = Order.EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "One code a line, this once",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "one code", value = "code\n7K3M-Q2XR-0VTE-H8WB\n")))
    public Response print(UUID id, @Valid @NotNull Order order) {
        return switch (printVouchers.print(new WaveId(id), new TeamId(order.group()), order.count())) {
            case Printing.Printed(var printed) ->
                Response.status(Response.Status.CREATED)
                        .entity(printed.stream().map(Voucher::code).collect(joining("\n", "code\n", "\n")))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build();
            case Printing.TooMany(var size) ->
                throw Problem.conflict("vouchers-too-many", "A group of %d gets no more than %d".formatted(size, size))
                        .withError("/count", "would be more than people")
                        .asException();
            case Printing.UnknownGroup() ->
                throw Problem.unprocessable("unknown-group", "This wave counts no such group")
                        .withError("/group", "is unknown")
                        .asException();
            case Printing.WaveNotOpen() ->
                throw Problem.conflict("wave-not-open", "Vouchers are made while a wave is open")
                        .asException();
        };
    }

    @GET
    @Unwatched(because = "how many codes were printed, not who answered")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN})
    @Operation(operationId = "countVouchers", summary = "How many codes were made for each group")
    @APIResponse(
            responseCode = "200",
            description = "Groups with codes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CountsView.class),
                            examples = @ExampleObject(name = "one group", value = CountsView.EXAMPLE)))
    public CountsView counts(UUID id) {
        return new CountsView(vouchers.printed(new WaveId(id)).entrySet().stream()
                .map(entry -> new CountView(entry.getKey().value(), entry.getValue()))
                .sorted(Comparator.comparing(CountView::group))
                .toList());
    }
}
