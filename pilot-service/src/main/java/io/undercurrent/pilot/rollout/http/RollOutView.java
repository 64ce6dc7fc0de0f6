package io.undercurrent.pilot.rollout.http;

import io.undercurrent.pilot.rollout.domain.RollOut;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RollOut")
record RollOutView(
        @Schema(examples = "6a1c6e4e-1d5e-4a53-8f5e-0f3d8a5c1b11")
        UUID id,

        @Schema(examples = "copilot") String tool,
        @Schema(examples = "[\"finance-1\", \"finance-2\"]") List<String> teamIds,
        @Schema(examples = "2026-01-05") LocalDate from) {
    static RollOutView of(RollOut rollOut) {
        return new RollOutView(
                rollOut.id(),
                rollOut.tool().value(),
                rollOut.teams().stream().map(TeamId::value).toList(),
                rollOut.from());
    }
}
