package io.undercurrent.signals.signal.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.kit.access.OfTeam;
import io.undercurrent.signals.signal.domain.SignalLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// A signal in a list.
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "SignalItem")
record SignalItem(
        @Schema(examples = "claims-north") String teamId,
        @Schema(examples = "Claims North") String teamName,

        @Schema(
                enumeration = {"uncertainty", "silent-resistance", "talent-flight", "polarization"},
                examples = "uncertainty")
        String kind,

        @Schema(
                enumeration = {"calm", "watch", "flag", "withheld", "stale"},
                examples = "flag")
        String level,

        @Schema(description = "Week from which the level holds; null when calm", examples = "2026-W14") @Nullable
        String since,

        @Schema(description = "Week of the round that decided it", examples = "2026-W20")
        String round)
        implements OfTeam {

    static SignalItem of(SignalLine line) {
        return new SignalItem(
                line.id().team().value(),
                line.teamName(),
                line.id().kind().wireName(),
                line.level().wireName(),
                line.since().map(YearWeek::toString).orElse(null),
                line.round().toString());
    }
}
