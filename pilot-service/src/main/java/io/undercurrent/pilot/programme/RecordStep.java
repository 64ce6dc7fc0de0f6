package io.undercurrent.pilot.programme;

import io.undercurrent.pilot.programme.domain.TeamStep;
import io.undercurrent.pilot.programme.domain.TeamSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Keeps what a team did on its way that no other system tells us.
@ApplicationScoped
public class RecordStep {
    private final TeamSteps steps;

    RecordStep(TeamSteps steps) {
        this.steps = steps;
    }

    @Transactional
    public void record(TeamStep step) {
        steps.keep(step);
    }
}
