package io.undercurrent.pilot.programme.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.access.OfTeam;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.pilot.domain.Moments;
import io.undercurrent.pilot.programme.MeasureTeam;
import io.undercurrent.pilot.programme.domain.Kpi;
import io.undercurrent.pilot.programme.domain.Measured;
import io.undercurrent.pilot.programme.domain.Scorecard;
import io.undercurrent.pilot.usage.domain.Stretch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

@Path("/v1/teams/{id}/kpis")
@RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN})
@Tag(name = "Programme")
class KpiResource {
    private static final int QUARTER = 13;

    private final MeasureTeam measureTeam;
    private final Onlooker onlooker;
    private final Moments moments;

    KpiResource(MeasureTeam measureTeam, Onlooker onlooker, Moments moments) {
        this.measureTeam = measureTeam;
        this.onlooker = onlooker;
        this.moments = moments;
    }

    @GET
    @LooksAt(Matter.KPIS)
    @Operation(
            operationId = "readKpis",
            summary = "The five measures of one team, quarter by quarter",
            description = "Adoption, intensity, productivity, feedback, innovation: always all five, of one team, and"
                    + " never beside another's. A measure without data says so.")
    @APIResponse(responseCode = "200", description = "The five measures")
    public KpisView kpis(String id, @RestQuery @DefaultValue("52") @Min(13) @Max(78) int weeks) {
        var team = onlooker.crowd(id);
        var over = Stretch.endingWith(YearWeek.from(moments.today()), weeks);
        var scorecard = measureTeam.scorecard(team, over);
        return new KpisView(
                team.id().value(),
                team.name(),
                over.from().toString(),
                over.through().toString(),
                Arrays.stream(Kpi.values())
                        .map(kpi -> KpiView.of(kpi, scorecard, over.cut(QUARTER)))
                        .toList());
    }

    @Schema(name = "TeamKpis")
    record KpisView(
            @Schema(examples = "claims-north") String teamId,
            @Schema(examples = "Claims North") String name,
            @Schema(examples = "2025-W12") String from,
            @Schema(examples = "2026-W11") String through,
            List<KpiView> kpis)
            implements OfTeam {}

    @Schema(name = "Kpi")
    record KpiView(
            @Schema(
                    enumeration = {"adoption", "intensity", "productivity", "feedback", "innovation"},
                    examples = "adoption")
            String kpi,

            @Schema(description = "What it is, in plain words")
            String means,

            List<MeasuredView> quarters) {

        static KpiView of(Kpi kpi, Scorecard scorecard, List<Stretch> quarters) {
            return new KpiView(
                    Words.of(kpi),
                    kpi.means(),
                    quarters.stream()
                            .map(quarter -> MeasuredView.of(scorecard.measure(kpi, quarter)))
                            .toList());
        }
    }

    @Schema(name = "MeasuredKpi")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record MeasuredView(
            @Schema(examples = "2025-W51") String from,
            @Schema(examples = "2026-W11") String through,

            @Schema(description = "Null when nothing can be said", examples = "0.61") @Nullable
            Double value,

            @Schema(description = "How much stands behind it", examples = "143")
            long outOf,

            @Schema(description = "Why nothing can be said; null when something can") @Nullable
            String without) {

        static MeasuredView of(Measured measured) {
            var value = measured.value();
            return new MeasuredView(
                    measured.over().from().toString(),
                    measured.over().through().toString(),
                    value.isPresent() ? Shares.rounded(value.getAsDouble()) : null,
                    measured.outOf(),
                    measured.without().isEmpty() ? null : measured.without());
        }
    }
}
