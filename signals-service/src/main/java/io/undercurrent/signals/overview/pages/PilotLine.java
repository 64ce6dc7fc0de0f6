package io.undercurrent.signals.overview.pages;

import io.undercurrent.signals.evidence.domain.LearningHours;
import io.undercurrent.signals.evidence.domain.Pilot;
import java.util.Locale;

/// One pilot on the page of a team.
public record PilotLine(String name, String workflow, String stage, String decision, String grade, String hours) {

    static PilotLine of(Pilot pilot, boolean withHours) {
        return new PilotLine(
                pilot.name(),
                pilot.workflow(),
                words(pilot.stage().wireName()),
                pilot.decision().map(decision -> words(decision.wireName())).orElse("–"),
                pilot.grade().map(Pilot.Grade::name).orElse("–"),
                withHours ? hours(pilot.learning()) : "not told of fewer than five people");
    }

    static String hours(LearningHours hours) {
        return String.format(Locale.ROOT, "%.0f of %.0f taken", hours.taken(), hours.granted());
    }

    private static String words(String wireName) {
        return wireName.replace('-', ' ');
    }
}
