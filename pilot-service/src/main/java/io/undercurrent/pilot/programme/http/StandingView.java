package io.undercurrent.pilot.programme.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.kit.access.OfTeam;
import io.undercurrent.pilot.programme.domain.Criterion;
import io.undercurrent.pilot.programme.domain.Decay;
import io.undercurrent.pilot.programme.domain.Phase;
import io.undercurrent.pilot.programme.domain.Standing;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TeamInProgramme")
@JsonInclude(JsonInclude.Include.ALWAYS)
record StandingView(
        @Schema(examples = "claims-north") String teamId,
        @Schema(examples = "Claims North") String name,

        @Schema(
                description = "The furthest phase something of which has happened",
                enumeration = {"awareness", "participation", "piloting", "scaling", "anchoring"},
                examples = "piloting")
        String phase,

        List<PhaseView> phases,

        @Schema(description = "What this phase still lacks, and what was skipped in those before")
        List<String> missing,

        @Schema(description = "Use has fallen back from its best quarter; null when it has not, or nobody can tell")
        @Nullable
        DecayView decay)
        implements OfTeam {

    static StandingView of(Standing standing) {
        return new StandingView(
                standing.team().id().value(),
                standing.team().name(),
                Words.of(standing.phase()),
                Arrays.stream(Phase.values())
                        .map(phase -> PhaseView.of(phase, standing))
                        .toList(),
                standing.missing().stream().map(Criterion::sentence).toList(),
                standing.footing().decay().map(DecayView::of).orElse(null));
    }

    @Schema(name = "ProgrammePhase")
    record PhaseView(
            @Schema(examples = "awareness") String phase,
            @Schema(examples = "true") boolean entered,
            List<CriterionView> criteria) {

        static PhaseView of(Phase phase, Standing standing) {
            return new PhaseView(
                    Words.of(phase),
                    standing.hasEntered(phase),
                    phase.criteria().stream()
                            .map(criterion -> CriterionView.of(criterion, standing))
                            .toList());
        }
    }

    @Schema(name = "ProgrammeCriterion")
    record CriterionView(
            @Schema(examples = "works-council") String criterion,

            @Schema(examples = "The works council was heard")
            String says,

            @Schema(examples = "true") boolean met) {

        static CriterionView of(Criterion criterion, Standing standing) {
            return new CriterionView(Words.of(criterion), criterion.sentence(), criterion.isMet(standing.footing()));
        }
    }

    @Schema(name = "Decay")
    record DecayView(
            @Schema(description = "Share of licences in use over the best quarter", examples = "0.62")
            double before,

            @Schema(description = "The same over the last eight weeks", examples = "0.41")
            double now) {

        static DecayView of(Decay decay) {
            return new DecayView(Shares.rounded(decay.before()), Shares.rounded(decay.now()));
        }
    }
}
