package io.undercurrent.signals.evidence.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// A small trial of AI in one workflow, as it stands. It is shown beside the signals of its teams and decides none.
public record Pilot(
        String id,
        String name,
        List<TeamId> teams,
        Optional<String> tool,
        String workflow,
        Kind kind,
        Stage stage,
        LearningHours learning,
        Guardrails guardrails,
        Optional<Decision> decision,
        Optional<Grade> grade,
        YearWeek week) {

    public Pilot {
        teams = List.copyOf(teams);
    }

    /// What is still a draft is nobody's business yet.
    public boolean isKnownOutside() {
        return stage != Stage.DRAFT;
    }

    public enum Kind {
        SANDBOX,
        EXPLORE,
        EXPERIMENT,
        OTHER;

        public String wireName() {
            return wire(this);
        }
    }

    public enum Stage {
        DRAFT,
        REGISTERED,
        BASELINE,
        RUNNING,
        PAUSED,
        CONCLUDED,
        DECIDED,
        WITHDRAWN,
        OTHER;

        public String wireName() {
            return wire(this);
        }
    }

    public enum Guardrails {
        KEPT,
        BREACHED,
        UNKNOWN,
        OTHER;

        public String wireName() {
            return wire(this);
        }
    }

    public enum Decision {
        SCALE,
        ADAPT,
        STOP,
        NOT_DECIDED,
        OTHER;

        public String wireName() {
            return wire(this);
        }
    }

    /// How far the evidence carries, from A (randomised, enough units) to D (an impression).
    public enum Grade {
        A,
        B,
        C,
        D,
        OTHER
    }

    private static String wire(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
