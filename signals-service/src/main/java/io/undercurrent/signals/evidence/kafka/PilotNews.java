package io.undercurrent.signals.evidence.kafka;

import io.undercurrent.contracts.EvidenceGrade;
import io.undercurrent.contracts.GuardrailState;
import io.undercurrent.contracts.PilotChanged;
import io.undercurrent.contracts.PilotDecision;
import io.undercurrent.contracts.PilotKind;
import io.undercurrent.contracts.PilotStage;
import io.undercurrent.signals.evidence.domain.LearningHours;
import io.undercurrent.signals.evidence.domain.Pilot;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.Optional;

/// A pilot as pilot-service tells of it, in our own nouns.
final class PilotNews {

    private PilotNews() {}

    static Pilot pilot(PilotChanged told) {
        return new Pilot(
                told.pilotId(),
                told.name(),
                told.teamIds().stream().map(TeamId::new).toList(),
                Optional.ofNullable(told.tool()),
                told.workflow(),
                kind(told.kind()),
                stage(told.stage()),
                new LearningHours(told.learningHoursGranted(), told.learningHoursTaken()),
                guardrails(told.guardrails()),
                Optional.ofNullable(told.decision()).map(PilotNews::decision),
                Optional.ofNullable(told.evidenceGrade()).map(PilotNews::grade),
                told.week());
    }

    private static Pilot.Kind kind(PilotKind told) {
        return switch (told) {
            case SANDBOX -> Pilot.Kind.SANDBOX;
            case EXPLORE -> Pilot.Kind.EXPLORE;
            case EXPERIMENT -> Pilot.Kind.EXPERIMENT;
            case OTHER -> Pilot.Kind.OTHER;
        };
    }

    private static Pilot.Stage stage(PilotStage told) {
        return switch (told) {
            case DRAFT -> Pilot.Stage.DRAFT;
            case REGISTERED -> Pilot.Stage.REGISTERED;
            case BASELINE -> Pilot.Stage.BASELINE;
            case RUNNING -> Pilot.Stage.RUNNING;
            case PAUSED -> Pilot.Stage.PAUSED;
            case CONCLUDED -> Pilot.Stage.CONCLUDED;
            case DECIDED -> Pilot.Stage.DECIDED;
            case WITHDRAWN -> Pilot.Stage.WITHDRAWN;
            case OTHER -> Pilot.Stage.OTHER;
        };
    }

    private static Pilot.Guardrails guardrails(GuardrailState told) {
        return switch (told) {
            case KEPT -> Pilot.Guardrails.KEPT;
            case BREACHED -> Pilot.Guardrails.BREACHED;
            case UNKNOWN -> Pilot.Guardrails.UNKNOWN;
            case OTHER -> Pilot.Guardrails.OTHER;
        };
    }

    private static Pilot.Decision decision(PilotDecision told) {
        return switch (told) {
            case SCALE -> Pilot.Decision.SCALE;
            case ADAPT -> Pilot.Decision.ADAPT;
            case STOP -> Pilot.Decision.STOP;
            case NOT_DECIDED -> Pilot.Decision.NOT_DECIDED;
            case OTHER -> Pilot.Decision.OTHER;
        };
    }

    private static Pilot.Grade grade(EvidenceGrade told) {
        return switch (told) {
            case A -> Pilot.Grade.A;
            case B -> Pilot.Grade.B;
            case C -> Pilot.Grade.C;
            case D -> Pilot.Grade.D;
            case OTHER -> Pilot.Grade.OTHER;
        };
    }
}
