package io.undercurrent.pilot.pilot.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.pilot.pilot.domain.Charter;
import io.undercurrent.pilot.pilot.domain.Decided;
import io.undercurrent.pilot.pilot.domain.Kept;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PilotSummary")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PilotSummary(
        @Schema(examples = "6a1c6e4e-1d5e-4a53-8f5e-0f3d8a5c1b11")
        UUID id,

        @Schema(examples = "Faster answers to claims") String name,
        @Schema(examples = "experiment") String kind,
        @Schema(examples = "running") String stage,
        @Schema(examples = "[\"claims-1\"]") List<String> teamIds,
        @Schema(examples = "Answering claims by letter") String workflow,
        @Schema(examples = "copilot") @Nullable String tool,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") @Nullable
        String sealedHash,

        @Schema(examples = "scale") @Nullable String decision,
        @Schema(examples = "4") long revision) {
    static PilotSummary of(Kept kept) {
        var pilot = kept.pilot();
        var frame = pilot.frame();
        return new PilotSummary(
                pilot.id().value(),
                frame.name(),
                Words.of(frame.kind()),
                Words.of(pilot.stage()),
                frame.teams().stream().map(TeamId::value).toList(),
                frame.workflow(),
                Optional.ofNullable(frame.tool()).map(ToolId::value).orElse(null),
                pilot.promised().map(Charter::seal).map(seal -> seal.hash()).orElse(null),
                decision(pilot).orElse(null),
                kept.revision());
    }

    private static Optional<String> decision(Pilot pilot) {
        return pilot instanceof Decided decided
                ? Optional.of(Words.of(decided.decision().course()))
                : Optional.empty();
    }
}
