package io.undercurrent.pilot.rollout.http;

import io.undercurrent.pilot.rollout.domain.RollOut;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RollOut")
record RollOutView(UUID id, String tool, List<String> teamIds, LocalDate from) {
    static RollOutView of(RollOut rollOut) {
        return new RollOutView(
                rollOut.id(),
                rollOut.tool().value(),
                rollOut.teams().stream().map(TeamId::value).toList(),
                rollOut.from());
    }
}
