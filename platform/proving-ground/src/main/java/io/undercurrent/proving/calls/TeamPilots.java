package io.undercurrent.proving.calls;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What signals-service shows of pilots beside a team's signals.
public record TeamPilots(@Nullable Hours learningHours, List<Shown> pilots) {

    public record Hours(Double granted, Double taken) {}

    public record Shown(
            String pilotId, String stage, @Nullable String decision) {}
}
