package io.undercurrent.pilot.usage.http;

import io.undercurrent.pilot.usage.domain.Recorded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.threeten.extra.YearWeek;

@Schema(name = "UsageReport")
record UsageView(
        String teamId,
        String tool,
        YearWeek week,
        int licensed,
        int onLeave,
        int loggedIn,
        int active,
        int coreWorkActive,
        int sessions,
        int workarounds,
        long revision) {
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
