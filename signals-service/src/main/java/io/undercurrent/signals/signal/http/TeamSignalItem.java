package io.undercurrent.signals.signal.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.signals.detection.domain.Band;
import io.undercurrent.signals.detection.domain.Withholding;
import io.undercurrent.signals.signal.domain.Evidence;
import io.undercurrent.signals.signal.domain.Explanation;
import io.undercurrent.signals.signal.domain.TeamLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// A signal of a team, in short.
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "TeamSignalItem")
record TeamSignalItem(
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
        String round,

        @Schema(description = "One plain sentence, Dutch when Accept-Language prefers it")
        String summary,

        @Schema(
                enumeration = {"absent", "shallow", "workaround", "mandate-trap"},
                examples = "absent")
        @Nullable
        String pattern,

        @Schema(
                enumeration = {"aligned", "mixed", "split"},
                examples = "split")
        @Nullable
        String band,

        @Schema(
                description = "Why nothing is said, where nothing is",
                enumeration = {"too-few-people", "facts-withheld", "not-enough-yet", "switched-off"},
                examples = "too-few-people")
        @Nullable
        String why,

        @Schema(description = "Version of the rules that decided it", examples = "2026.2")
        String rules) {

    static TeamSignalItem of(TeamLine team, Evidence evidence, Explanation explanation) {
        var reading = evidence.reading();
        return new TeamSignalItem(
                team.id().value(),
                team.name(),
                reading.kind().wireName(),
                reading.level().wireName(),
                reading.since().map(YearWeek::toString).orElse(null),
                evidence.round().toString(),
                explanation.summary(evidence),
                reading.pattern().orElse(null),
                reading.band().map(Band::wireName).orElse(null),
                reading.why().map(Withholding::wireName).orElse(null),
                reading.rules());
    }
}
