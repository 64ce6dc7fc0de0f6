package io.undercurrent.pilot.pilot.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.pilot.KeepLogbook;
import io.undercurrent.pilot.pilot.LookAtPilots;
import io.undercurrent.pilot.pilot.domain.Contest;
import io.undercurrent.pilot.pilot.domain.Logbook;
import io.undercurrent.pilot.pilot.domain.PilotId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/pilots")
@Tag(name = "Log")
class ContestResource {
    private final KeepLogbook keepLogbook;
    private final LookAtPilots lookAtPilots;
    private final Logbook logbook;
    private final Visitor visitor;
    private final Days days;

    ContestResource(KeepLogbook keepLogbook, LookAtPilots lookAtPilots, Logbook logbook, Visitor visitor, Days days) {
        this.keepLogbook = keepLogbook;
        this.lookAtPilots = lookAtPilots;
        this.logbook = logbook;
        this.visitor = visitor;
        this.days = days;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Path("/{id}/contests")
    @RolesAllowed({Roles.EMPLOYEE, Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "contestOutput",
            summary = "Challenge something the AI put out",
            description = "Anybody may. Who did is not kept.")
    @APIResponse(responseCode = "201", description = "The contest, waiting for an answer")
    public ContestView contest(UUID id, @NotNull @Valid ContestBody body) {
        return keepLogbook
                .log(new PilotId(id), body.toDomain(days))
                .map(ContestView::of)
                .orElseThrow(Refusals::unknown);
    }

    @POST
    @Idempotent
    @Path("/{id}/contests/{contest}/ruling")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.ADMIN})
    @Operation(operationId = "ruleContest", summary = "Answer a contest: upheld, corrected or overturned")
    @APIResponse(responseCode = "200", description = "The contest, with its answer and the time it took")
    public ContestView rule(UUID id, UUID contest, @NotNull @Valid RulingBody body) {
        var ruling = new Contest.Ruling(
                Words.read(Contest.Outcome.class, body.outcome()), days.past(body.on(), "/on"), body.because());
        return keepLogbook
                .rule(visitor.caller(), new PilotId(id), contest, ruling)
                .map(ContestView::of)
                .orElseThrow(() -> Problem.notFound("contest-not-found", "No pilot that you lead has this contest")
                        .asException());
    }

    @GET
    @LooksAt(Matter.PILOTS)
    @Path("/{id}/contests")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN})
    @Operation(operationId = "listContests", summary = "List what was challenged, and what came of it")
    @APIResponse(responseCode = "200", description = "A page of contests")
    public Page<ContestView> list(UUID id, @BeanParam PageQuery query) {
        var seen = lookAtPilots.look(visitor.caller().sight(), new PilotId(id)).orElseThrow(Refusals::unknown);
        return Pages.of(logbook.contests(seen.pilot().id()), query).map(ContestView::of);
    }

    @Schema(name = "NewContest")
    record ContestBody(
            @NotBlank @Size(max = 2_000) @Schema(examples = "The draft quotes a tariff that ended in 2024")
            String challenged,

            @Schema(examples = "2026-05-20") @Nullable LocalDate on) {
        Contest toDomain(Days days) {
            return new Contest(UUID.randomUUID(), challenged, days.past(on, "/on"), Optional.empty());
        }
    }

    @Schema(name = "ContestRuling")
    record RulingBody(
            @NotNull
            @Pattern(regexp = "upheld|corrected|overturned", message = "must be upheld, corrected or overturned")
            @Schema(examples = "corrected", description = "What became of the AI's output")
            String outcome,

            @NotBlank @Size(max = 2_000) @Schema(examples = "The tariff table was out of date")
            String because,

            @Schema(examples = "2026-05-22") @Nullable LocalDate on) {}

    @Schema(name = "Contest")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContestView(
            UUID id,

            @Schema(examples = "The draft quotes a tariff that ended in 2024")
            String challenged,

            @Schema(examples = "2026-05-20") LocalDate on,
            @Schema(examples = "corrected") @Nullable String outcome,

            @Schema(examples = "The tariff table was out of date") @Nullable
            String because,

            @Schema(examples = "2") @Nullable Long daysToAnswer) {
        static ContestView of(Contest contest) {
            return new ContestView(
                    contest.id(),
                    contest.challenged(),
                    contest.on(),
                    contest.ruling().map(ruling -> Words.of(ruling.outcome())).orElse(null),
                    contest.ruling().map(Contest.Ruling::because).orElse(null),
                    contest.daysToAnswer().orElse(null));
        }
    }
}
