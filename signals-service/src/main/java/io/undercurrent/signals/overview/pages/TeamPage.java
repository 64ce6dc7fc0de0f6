package io.undercurrent.signals.overview.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.undercurrent.signals.signal.domain.TeamLine;
import java.util.List;

/// Everything we may say about one team.
@CheckedTemplate(basePath = "overview")
record TeamPage(Frame frame, String name, String size, List<TeamLine.Unit> path, String round, List<Panel> panels)
        implements TemplateInstance {}
