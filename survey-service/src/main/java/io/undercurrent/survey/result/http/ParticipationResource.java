package io.undercurrent.survey.result.http;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.access.OfTeam;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.answer.CountAnswers;
import io.undercurrent.survey.disclosure.domain.Participation;
import io.undercurrent.survey.wave.domain.Electorate;
import io.undercurrent.survey.wave.domain.FrozenGroup;
import io.undercurrent.survey.wave.domain.FrozenTeam;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/waves/{id}/participation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.TEAM_LEAD})
@Tag(name = "Results", description = "What teams said")
class ParticipationResource {

    private final Waves waves;
    private final Electorate electorate;
    private final CountAnswers countAnswers;
    private final ShownTo shownTo;

    ParticipationResource(Waves waves, Electorate electorate, CountAnswers countAnswers, ShownTo shownTo) {
        this.waves = waves;
        this.electorate = electorate;
        this.countAnswers = countAnswers;
        this.shownTo = shownTo;
    }

    /// How many of a group answered so far, so coarsely that nobody is seen answering.
    @Schema(name = "Participation")
    record ParticipationView(
            String teamId,
            String name,
            Integer invited,
            @Schema(description = "In steps of five") Integer answeredAtLeast)
            implements OfTeam {

        static final String EXAMPLE = """
            {"items":[{"teamId":"care-2","name":"Care 2","invited":14,"answeredAtLeast":10}],"nextCursor":null}""";
    }

    @GET
    @LooksAt(Matter.PARTICIPATION)
    @Operation(operationId = "showParticipation", summary = "How many answered so far, per group in steps of five")
    @APIResponse(
            responseCode = "200",
            description = "All groups one may see",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "a group", value = ParticipationView.EXAMPLE)))
    public Page<ParticipationView> show(UUID id) {
        var wave = waves.wave(new WaveId(id)).orElseThrow(ShownTo::waveUnknown);
        var organisation = electorate.organisation(wave.id());
        var shown = shownTo.teams(organisation, Optional.empty());
        var answered = countAnswers.answeredSoFar(wave.id());
        var names = organisation.teams().stream().collect(toMap(FrozenTeam::id, FrozenTeam::name));
        return new Page<>(
                organisation.groups().stream()
                        .filter(group -> shown.contains(group.id()))
                        .map(group ->
                                view(group, names.getOrDefault(group.id(), ""), answered.getOrDefault(group.id(), 0)))
                        .toList(),
                null);
    }

    private static ParticipationView view(FrozenGroup group, String name, int answered) {
        var told = new Participation(group.size(), answered).atLeast();
        return new ParticipationView(group.id().value(), name, group.toldSize(0), told);
    }
}
