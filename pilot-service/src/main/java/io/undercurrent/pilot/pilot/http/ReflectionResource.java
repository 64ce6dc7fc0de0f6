package io.undercurrent.pilot.pilot.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.pilot.KeepLogbook;
import io.undercurrent.pilot.pilot.LookAtPilots;
import io.undercurrent.pilot.pilot.domain.Logbook;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Reflection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
class ReflectionResource {
    private final KeepLogbook keepLogbook;
    private final LookAtPilots lookAtPilots;
    private final Logbook logbook;
    private final Visitor visitor;
    private final Days days;

    ReflectionResource(
            KeepLogbook keepLogbook, LookAtPilots lookAtPilots, Logbook logbook, Visitor visitor, Days days) {
        this.keepLogbook = keepLogbook;
        this.lookAtPilots = lookAtPilots;
        this.logbook = logbook;
        this.visitor = visitor;
        this.days = days;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Path("/{id}/reflections")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "reflect",
            summary = "Write down what was learned, also when it failed",
            description = "A reflection with failure: true is the failure report of the pilot. It blames nobody.")
    @APIResponse(responseCode = "201", description = "The reflection, as it is kept")
    public ReflectionView reflect(UUID id, @NotNull @Valid ReflectionBody body) {
        return keepLogbook
                .log(visitor.caller(), new PilotId(id), body.toDomain(days))
                .map(ReflectionView::of)
                .orElseThrow(Refusals::unknown);
    }

    @GET
    @LooksAt(Matter.PILOTS)
    @Path("/{id}/reflections")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN})
    @Operation(operationId = "listReflections", summary = "List what was learned")
    @APIResponse(responseCode = "200", description = "A page of reflections")
    public Page<ReflectionView> list(UUID id, @BeanParam PageQuery query) {
        var seen = lookAtPilots.look(visitor.caller().sight(), new PilotId(id)).orElseThrow(Refusals::unknown);
        return Pages.of(logbook.reflections(seen.pilot().id()), query).map(ReflectionView::of);
    }

    @Schema(name = "NewReflection")
    record ReflectionBody(
            @NotNull @Schema(examples = "true", description = "Whether this tells of something that did not work")
            Boolean failure,

            @NotBlank @Size(max = 5_000) @Schema(examples = "Drafts were fast, and the checking ate the time saved")
            String learned,

            @Size(min = 1, max = 5_000) @Schema(examples = "The weekly hour to compare drafts") @Nullable
            String keep,

            @Size(min = 1, max = 5_000) @Schema(examples = "Start with the letters that are checked anyway") @Nullable
            String change,

            @Schema(examples = "2026-08-03") @Nullable LocalDate on) {
        Reflection toDomain(Days days) {
            return new Reflection(
                    UUID.randomUUID(),
                    failure,
                    learned,
                    Optional.ofNullable(keep),
                    Optional.ofNullable(change),
                    days.past(on, "/on"));
        }
    }

    @Schema(name = "Reflection")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReflectionView(
            UUID id,
            @Schema(examples = "true") boolean failure,

            @Schema(examples = "Drafts were fast, and the checking ate the time saved")
            String learned,

            @Schema(examples = "The weekly hour to compare drafts") @Nullable
            String keep,

            @Schema(examples = "Start with the letters that are checked anyway") @Nullable
            String change,

            @Schema(examples = "2026-08-03") LocalDate on) {
        static ReflectionView of(Reflection reflection) {
            return new ReflectionView(
                    reflection.id(),
                    reflection.failure(),
                    reflection.learned(),
                    reflection.keep().orElse(null),
                    reflection.change().orElse(null),
                    reflection.on());
        }
    }
}
