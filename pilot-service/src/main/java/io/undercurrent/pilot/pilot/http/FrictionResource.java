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
import io.undercurrent.pilot.pilot.domain.Friction;
import io.undercurrent.pilot.pilot.domain.FrictionKind;
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
@Tag(name = "Log", description = "What happens along the way; nobody's name is in it")
class FrictionResource {
    private static final String KINDS = "unreliable-output|unclear-audit-trail|slow-approval|extra-steps|hard-to-use"
            + "|missing-access|slow-tool|unclear-responsibility|privacy-concern|no-time|other";

    private final KeepLogbook keepLogbook;
    private final LookAtPilots lookAtPilots;
    private final Logbook logbook;
    private final Visitor visitor;
    private final Days days;

    FrictionResource(KeepLogbook keepLogbook, LookAtPilots lookAtPilots, Logbook logbook, Visitor visitor, Days days) {
        this.keepLogbook = keepLogbook;
        this.lookAtPilots = lookAtPilots;
        this.logbook = logbook;
        this.visitor = visitor;
        this.days = days;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Path("/{id}/frictions")
    @RolesAllowed({Roles.EMPLOYEE, Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "logFriction",
            summary = "Say what makes the new way harder than the old one",
            description = "Anybody may. Who said it is not kept, not even in a log.")
    @APIResponse(responseCode = "201", description = "The friction, as it is kept")
    public FrictionView log(UUID id, @NotNull @Valid FrictionBody body) {
        return keepLogbook
                .log(new PilotId(id), body.toDomain(days))
                .map(FrictionView::of)
                .orElseThrow(Refusals::unknown);
    }

    @POST
    @Idempotent
    @Path("/{id}/frictions/{friction}/removal")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.ADMIN})
    @Operation(operationId = "removeFriction", summary = "Say how a friction was removed")
    @APIResponse(responseCode = "200", description = "The friction, removed")
    public FrictionView remove(UUID id, UUID friction, @NotNull @Valid RemovalBody body) {
        var removal = new Friction.Removal(days.past(body.on(), "/on"), body.how());
        return keepLogbook
                .remove(visitor.caller(), new PilotId(id), friction, removal)
                .map(FrictionView::of)
                .orElseThrow(() -> Problem.notFound("friction-not-found", "No pilot that you lead has this friction")
                        .asException());
    }

    @GET
    @LooksAt(Matter.PILOTS)
    @Path("/{id}/frictions")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN})
    @Operation(operationId = "listFrictions", summary = "List what people stumbled over")
    @APIResponse(responseCode = "200", description = "A page of frictions")
    public Page<FrictionView> list(UUID id, @BeanParam PageQuery query) {
        var seen = lookAtPilots.look(visitor.caller().sight(), new PilotId(id)).orElseThrow(Refusals::unknown);
        return Pages.of(logbook.frictions(seen.pilot().id()), query).map(FrictionView::of);
    }

    @Schema(name = "NewFriction")
    record FrictionBody(
            @NotNull @Pattern(regexp = KINDS, message = "must be one of " + KINDS) @Schema(examples = "slow-approval")
            String kind,

            @NotBlank @Size(max = 2_000) @Schema(examples = "Each new template waits a week for approval")
            String text,

            @NotNull @Schema(examples = "true", description = "Whether it has to go before anything is scaled")
            Boolean blocking,

            @Schema(examples = "2026-05-20") @Nullable LocalDate on) {
        Friction toDomain(Days days) {
            return new Friction(
                    UUID.randomUUID(),
                    Words.read(FrictionKind.class, kind),
                    text,
                    blocking,
                    days.past(on, "/on"),
                    Optional.empty());
        }
    }

    @Schema(name = "FrictionRemoval")
    record RemovalBody(
            @NotBlank @Size(max = 2_000) @Schema(examples = "Templates are approved within a day")
            String how,

            @Schema(examples = "2026-06-02") @Nullable LocalDate on) {}

    @Schema(name = "Friction")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FrictionView(
            UUID id,
            @Schema(examples = "slow-approval") String kind,

            @Schema(examples = "Each new template waits a week for approval")
            String text,

            @Schema(examples = "true") boolean blocking,
            @Schema(examples = "2026-05-20") LocalDate on,
            @Schema(examples = "2026-06-02") @Nullable LocalDate removedOn,

            @Schema(examples = "Templates are approved within a day") @Nullable
            String removal) {
        static FrictionView of(Friction friction) {
            return new FrictionView(
                    friction.id(),
                    Words.of(friction.kind()),
                    friction.text(),
                    friction.blocking(),
                    friction.on(),
                    friction.removal().map(Friction.Removal::on).orElse(null),
                    friction.removal().map(Friction.Removal::how).orElse(null));
        }
    }
}
