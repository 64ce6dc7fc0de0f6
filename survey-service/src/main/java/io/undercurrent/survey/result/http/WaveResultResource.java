package io.undercurrent.survey.result.http;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.result.domain.ToldResult;
import io.undercurrent.survey.result.domain.WaveResults;
import io.undercurrent.survey.wave.domain.Electorate;
import io.undercurrent.survey.wave.domain.FrozenGroup;
import io.undercurrent.survey.wave.domain.FrozenOrganisation;
import io.undercurrent.survey.wave.domain.FrozenTeam;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/waves/{id}/results")
@RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.TEAM_LEAD})
@Tag(name = "Results", description = "What teams said")
class WaveResultResource {

    private static final String TEXT_CSV = "text/csv";

    private final Waves waves;
    private final WaveResults results;
    private final Electorate electorate;
    private final ShownTo shownTo;

    WaveResultResource(Waves waves, WaveResults results, Electorate electorate, ShownTo shownTo) {
        this.waves = waves;
        this.results = results;
        this.electorate = electorate;
        this.shownTo = shownTo;
    }

    @GET
    @LooksAt(Matter.RESULTS)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "showWaveResults",
            summary = "What teams said in a closed wave, and up the tree",
            description = "Decided when the wave closed, and the same ever since. A team lead reads the own teams and"
                    + " those below. As JSON, or as a table with `Accept: text/csv`.")
    @APIResponse(
            responseCode = "200",
            description = "All teams one may see",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = WaveResultsView.class),
                        examples = @ExampleObject(name = "shown and withheld", value = WaveResultView.EXAMPLE)),
                @Content(mediaType = TEXT_CSV, schema = @Schema(implementation = String.class))
            })
    public WaveResultsView show(
            UUID id,
            @QueryParam("team") @Parameter(description = "Only this team and those below it") @Nullable String team) {
        var wave = closed(id);
        return WaveResultsView.of(wave, results(wave, Optional.ofNullable(team)));
    }

    @GET
    @LooksAt(Matter.RESULTS)
    @Produces(TEXT_CSV)
    @Operation(hidden = true)
    public String table(UUID id, @QueryParam("team") @Nullable String team) {
        return ResultTable.of(results(closed(id), Optional.ofNullable(team)));
    }

    private Wave closed(UUID id) {
        return switch (waves.wave(new WaveId(id)).orElseThrow(ShownTo::waveUnknown)) {
            case Wave.Closed closed -> closed;
            case Wave.Planned _, Wave.Open _, Wave.Closing _ -> throw ShownTo.notShared();
        };
    }

    private List<WaveResultView> results(Wave wave, Optional<String> team) {
        var organisation = electorate.organisation(wave.id());
        var shown = shownTo.teams(organisation, team);
        var names = organisation.teams().stream().collect(toMap(FrozenTeam::id, FrozenTeam::name));
        var groups = organisation.groups().stream().collect(toMap(FrozenGroup::id, identity()));
        return results.of(wave.id()).stream()
                .filter(told -> shown.contains(told.team()))
                .map(told -> view(told, organisation, names, groups))
                .toList();
    }

    private static WaveResultView view(
            ToldResult told,
            FrozenOrganisation organisation,
            Map<TeamId, String> names,
            Map<TeamId, FrozenGroup> groups) {
        var path = organisation.path(told.team()).stream().map(TeamId::value).toList();
        var group = Optional.ofNullable(groups.get(told.team()))
                .map(FrozenGroup::teams)
                .filter(teams -> teams.size() > 1)
                .map(teams -> teams.stream().map(TeamId::value).sorted().toList());
        return WaveResultView.of(
                told, names.getOrDefault(told.team(), told.team().value()), path, group.orElse(null));
    }
}
