package io.undercurrent.pilot.pilot.kafka;

import io.undercurrent.contracts.EvidenceGrade;
import io.undercurrent.contracts.GuardrailState;
import io.undercurrent.contracts.PilotChanged;
import io.undercurrent.contracts.PilotDecision;
import io.undercurrent.contracts.PilotKind;
import io.undercurrent.contracts.PilotStage;
import io.undercurrent.kit.outbox.Outbox;
import io.undercurrent.pilot.pilot.domain.Announcements;
import io.undercurrent.pilot.pilot.domain.Bulletin;
import io.undercurrent.pilot.pilot.domain.Course;
import io.undercurrent.pilot.pilot.domain.Decision;
import io.undercurrent.pilot.pilot.domain.Guards;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OutboxPilotNews implements Announcements {
    private final Outbox outbox;

    OutboxPilotNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(Bulletin bulletin) {
        outbox.publish(event(bulletin));
    }

    private static PilotChanged event(Bulletin bulletin) {
        var pilot = bulletin.kept().pilot();
        var frame = pilot.frame();
        var tool = frame.tool();
        return new PilotChanged(
                pilot.id().value().toString(),
                frame.name(),
                frame.teams().stream().map(TeamId::value).toList(),
                tool == null ? null : tool.value(),
                frame.workflow(),
                PilotKind.valueOf(frame.kind().name()),
                PilotStage.valueOf(pilot.stage().name()),
                bulletin.hours().granted(),
                bulletin.hours().taken(),
                state(bulletin.guards()),
                bulletin.decision()
                        .map(Decision::course)
                        .map(OutboxPilotNews::decision)
                        .orElse(null),
                bulletin.decision()
                        .map(decision -> EvidenceGrade.valueOf(
                                decision.findings().grade().name()))
                        .orElse(null),
                bulletin.week(),
                bulletin.kept().revision());
    }

    private static PilotDecision decision(Course course) {
        return PilotDecision.valueOf(course.name());
    }

    private static GuardrailState state(Guards guards) {
        return switch (guards) {
            case HELD -> GuardrailState.KEPT;
            case BROKEN -> GuardrailState.BREACHED;
            case UNKNOWN -> GuardrailState.UNKNOWN;
        };
    }
}
