package io.undercurrent.signals.overview.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.undercurrent.signals.signal.domain.TeamLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything we may say about one team.
@CheckedTemplate(basePath = "overview")
record TeamPage(
        Frame frame,
        String name,
        String size,
        List<TeamLine.Unit> path,
        String round,
        String together,
        @Nullable RootCause rootCause,
        List<Panel> panels,
        String learningHours,
        List<PilotLine> pilots)
        implements TemplateInstance {

    /// One advice for several signals at once.
    public record RootCause(String summary, List<String> advice) {}
}
