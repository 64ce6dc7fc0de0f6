package io.undercurrent.pilot.usage.http;

import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.ndjson.NdjsonLines;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.usage.ReportUsage;
import io.undercurrent.pilot.usage.domain.Selection;
import io.undercurrent.pilot.usage.domain.UsageReports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/usage-reports")
@RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
@Tag(name = "Usage", description = "What the tools report, per team and week")
class UsageResource {
    private static final String NDJSON = "application/x-ndjson";

    private final ReportUsage reportUsage;
    private final UsageReports reports;
    private final NdjsonLines lines;
    private final Reader reader;

    UsageResource(ReportUsage reportUsage, UsageReports reports, NdjsonLines lines, Reader reader) {
        this.reportUsage = reportUsage;
        this.reports = reports;
        this.lines = lines;
        this.reader = reader;
    }

    @POST
    @Idempotent
    @Consumes({NDJSON, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "reportUsage",
            summary = "Report usage, line by line",
            description = "Each line is taken or refused alone. A line about the same team, tool and week as an earlier"
                    + " one, of this request or one before, replaces it. All that is taken is committed at once.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = NDJSON,
                        schema = @Schema(implementation = UsageLine.class),
                        examples = @ExampleObject(name = "a line", value = UsageLine.EXAMPLE)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = UsageLine.class),
                        examples = @ExampleObject(name = "an array", value = "[" + UsageLine.EXAMPLE + "]"))
            })
    @APIResponse(
            responseCode = "200",
            description = "How many lines were taken, and why the others were not",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UsageAnswer.class),
                            examples = @ExampleObject(name = "one refused", value = UsageAnswer.EXAMPLE)))
    public UsageAnswer report(InputStream body) throws IOException {
        reader.needsScope(Roles.USAGE);
        var intake = new Intake();
        try (var read = lines.read(body, UsageLine.class)) {
            read.forEach(intake::take);
        }
        var receipt = reportUsage.report(intake.entries());
        return UsageAnswer.of(receipt.accepted(), intake.rejections(), receipt.rejected());
    }

    @GET
    @LooksAt(Matter.USAGE)
    @Operation(operationId = "listUsageReports", summary = "List the usage reports as they stand")
    @APIResponse(responseCode = "200", description = "A page of reports")
    public Page<UsageView> list(
            @RestQuery Optional<@Pattern(regexp = TeamId.FORM) String> team,
            @RestQuery Optional<@Pattern(regexp = ToolId.FORM) String> tool,
            @BeanParam PageQuery query) {
        reader.needsScope(Roles.USAGE);
        var selection = new Selection(team.map(TeamId::new), tool.map(ToolId::new));
        var found = reports.after(query.after(Position::read), selection, query.oneMoreThanLimit());
        return Page.of(found, query, Position::of).map(UsageView::of);
    }
}
