package io.undercurrent.pilot.pilot.http;

import io.undercurrent.pilot.pilot.domain.Kept;
import io.undercurrent.pilot.pilot.domain.Logbook;
import io.undercurrent.pilot.pilot.domain.Milestones;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Puts together all there is to read about one pilot.
@ApplicationScoped
class PilotFile {
    private final Milestones milestones;
    private final Logbook logbook;

    PilotFile(Milestones milestones, Logbook logbook) {
        this.milestones = milestones;
        this.logbook = logbook;
    }

    PilotView view(Kept kept) {
        var id = kept.pilot().id();
        return PilotView.of(kept, milestones.of(id), logbook.frictions(id), logbook.learningWeeks(id));
    }

    ResponseBuilder<PilotView> answer(Kept kept) {
        return ResponseBuilder.ok(view(kept)).header("ETag", PilotTag.of(kept));
    }
}
