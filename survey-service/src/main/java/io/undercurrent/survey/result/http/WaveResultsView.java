package io.undercurrent.survey.result.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.kit.access.OfTeams;
import io.undercurrent.survey.wave.domain.Wave;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a wave told, team by team.
@Schema(name = "WaveResults")
@JsonInclude(JsonInclude.Include.ALWAYS)
record WaveResultsView(
        UUID wave,
        UUID survey,
        String week,
        List<WaveResultView> items,
        @Nullable String nextCursor) implements OfTeams {

    static WaveResultsView of(Wave wave, List<WaveResultView> items) {
        return new WaveResultsView(
                wave.id().value(), wave.survey().value(), wave.week().toString(), items, null);
    }
}
