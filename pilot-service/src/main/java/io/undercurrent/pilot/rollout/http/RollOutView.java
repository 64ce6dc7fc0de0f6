package io.undercurrent.pilot.rollout.http;

import io.undercurrent.pilot.rollout.domain.RollOut;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "RollOut")
record RollOutView(
        @Schema(examples = "6a1c6e4e-1d5e-4a53-8f5e-0f3d8a5c1b11")
        UUID id,

        @Schema(examples = "copilot") String tool,
        @Schema(examples = "[\"finance-1\", \"finance-2\"]") List<String> teamIds,
        @Schema(examples = "2026-01-05") LocalDate from,

        @Schema(description = "The last day; null while it goes on", examples = "2026-09-30") @Nullable
        LocalDate until,

        @Schema(description = "For each team; null when nobody counted them", examples = "12") @Nullable
        Integer licences) {
    static RollOutView of(RollOut rollOut) {
        return new RollOutView(
                rollOut.id(),
                rollOut.tool().value(),
                rollOut.teams().stream().map(TeamId::value).toList(),
                rollOut.from(),
                rollOut.until().orElse(null),
                rollOut.licences().orElse(null));
    }
}
