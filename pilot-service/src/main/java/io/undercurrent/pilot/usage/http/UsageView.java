package io.undercurrent.pilot.usage.http;

import io.undercurrent.kit.access.OfTeam;
import io.undercurrent.pilot.usage.domain.Recorded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.threeten.extra.YearWeek;

@Schema(name = "UsageReport")
record UsageView(
        @Schema(examples = "finance-1") String teamId,
        @Schema(examples = "copilot") String tool,

        @Schema(examples = "2026-W11", implementation = String.class)
        YearWeek week,

        @Schema(examples = "12") int licensed,
        @Schema(examples = "1") int onLeave,
        @Schema(examples = "9") int loggedIn,
        @Schema(examples = "8") int active,
        @Schema(examples = "5") int coreWorkActive,
        @Schema(examples = "61") int sessions,
        @Schema(examples = "2") int workarounds,
        @Schema(examples = "1") long revision)
        implements OfTeam {
    static UsageView of(Recorded recorded) {
        var subject = recorded.report().subject();
        var counts = recorded.report().counts();
        return new UsageView(
                subject.team().value(),
                subject.tool().value(),
                subject.week(),
                counts.licensed(),
                counts.onLeave(),
                counts.loggedIn(),
                counts.active(),
                counts.coreWorkActive(),
                counts.sessions(),
                counts.workarounds(),
                recorded.revision());
    }
}
