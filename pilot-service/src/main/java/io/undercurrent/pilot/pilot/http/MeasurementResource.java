package io.undercurrent.pilot.pilot.http;

import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.ndjson.Line;
import io.undercurrent.kit.ndjson.NdjsonLines;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.pilot.LookAtPilots;
import io.undercurrent.pilot.pilot.ReportMeasurements;
import io.undercurrent.pilot.pilot.ReportMeasurements.Intake;
import io.undercurrent.pilot.pilot.domain.Entry;
import io.undercurrent.pilot.pilot.domain.Measurements;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Rejection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/pilots")
@Tag(name = "Measurements", description = "What is measured in a pilot, per team and day")
class MeasurementResource {
    private static final String NDJSON = "application/x-ndjson";
    private static final int MOST_LINES = 50_000;

    private final ReportMeasurements reportMeasurements;
    private final LookAtPilots lookAtPilots;
    private final Measurements measurements;
    private final NdjsonLines lines;
    private final Visitor visitor;

    MeasurementResource(
            ReportMeasurements reportMeasurements,
            LookAtPilots lookAtPilots,
            Measurements measurements,
            NdjsonLines lines,
            Visitor visitor) {
        this.reportMeasurements = reportMeasurements;
        this.lookAtPilots = lookAtPilots;
        this.measurements = measurements;
        this.lines = lines;
        this.visitor = visitor;
    }

    @POST
    @Idempotent
    @Path("/{id}/measurements")
    @Consumes({NDJSON, MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "reportMeasurements",
            summary = "Report what was measured, line by line",
            description = "One object, an array, or lines. Each line is taken or refused alone; what is taken is"
                    + " committed at once.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = NDJSON,
                        schema = @Schema(implementation = MeasurementLine.class),
                        examples = @ExampleObject(name = "a line", value = MeasurementLine.EXAMPLE)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = MeasurementLine.class),
                        examples = @ExampleObject(name = "an array", value = "[" + MeasurementLine.EXAMPLE + "]"))
            })
    @APIResponse(
            responseCode = "200",
            description = "How many lines were taken, and why the others were not",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasurementAnswer.class)))
    public MeasurementAnswer report(UUID id, InputStream body) throws IOException {
        var entries = new ArrayList<Entry>();
        var unread = new ArrayList<Rejection>();
        try (var read = lines.read(body, MeasurementLine.class)) {
            read.forEach(line -> sort(line, entries, unread));
        }
        return switch (reportMeasurements.report(visitor.caller(), new PilotId(id), entries)) {
            case Intake.Taken(var accepted, var rejected) -> MeasurementAnswer.of(accepted, unread, rejected);
            case Intake.Refused(var refusal) -> throw Refusals.problem(refusal);
            case Intake.NoSuchPilot() -> throw Refusals.unknown();
        };
    }

    private static void sort(Line<MeasurementLine> line, List<Entry> entries, List<Rejection> unread) {
        if (entries.size() + unread.size() >= MOST_LINES) {
            throw Problem.tooLarge("too-many-lines", "Send at most " + MOST_LINES + " lines at once")
                    .asException();
        }
        switch (line) {
            case Line.Accepted<MeasurementLine>(var number, var sent) -> entries.add(sent.entry(number));
            case Line.Rejected<MeasurementLine>(var number, var code, var message, var pointer) ->
                unread.add(new Rejection(number, code, (pointer + " " + message).strip()));
        }
    }

    @GET
    @LooksAt(Matter.PILOTS)
    @Path("/{id}/measurements")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN})
    @Operation(operationId = "listMeasurements", summary = "List what was measured, by day")
    @APIResponse(responseCode = "200", description = "A page of measurements")
    public Page<MeasurementLine> list(UUID id, @BeanParam PageQuery query) {
        var seen = lookAtPilots.look(visitor.caller().sight(), new PilotId(id)).orElseThrow(Refusals::unknown);
        return Pages.of(measurements.of(seen.pilot().id()), query).map(MeasurementLine::of);
    }

    @Schema(name = "MeasurementAnswer")
    record MeasurementAnswer(@Schema(examples = "48") int accepted, List<Rejection> rejected) {
        static MeasurementAnswer of(int accepted, List<Rejection> unread, List<Rejection> refused) {
            var byLine = Stream.concat(unread.stream(), refused.stream())
                    .sorted(Comparator.comparingLong(Rejection::line))
                    .toList();
            return new MeasurementAnswer(accepted, byLine);
        }
    }
}
