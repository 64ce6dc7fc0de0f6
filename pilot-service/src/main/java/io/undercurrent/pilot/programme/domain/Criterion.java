package io.undercurrent.pilot.programme.domain;

/// Something that has to be so before a team leaves a phase; in the last phase, what keeps it alive.
public enum Criterion {
    CASE_FOR_CHANGE(Phase.AWARENESS, "The reason was told honestly, and what stays human"),
    EXPERIENCE(Phase.AWARENESS, "The team could try something without any pressure"),
    WORKS_COUNCIL(Phase.AWARENESS, "The works council was heard"),
    USE_CASES(Phase.PARTICIPATION, "The team looked for use cases itself"),
    IDEAS(Phase.PARTICIPATION, "The team handed in an idea"),
    IDEAS_ANSWERED(Phase.PARTICIPATION, "Every idea older than two weeks has an answer"),
    SEALED_PILOT(Phase.PILOTING, "A pilot was promised before its first number"),
    SCALED_PILOT(Phase.PILOTING, "A pilot was scaled, with both questions answered"),
    PLAYBOOK(Phase.SCALING, "What worked is written down for others"),
    IN_USE(Phase.SCALING, "The team used a tool in the last quarter"),
    ROLES(Phase.ANCHORING, "Role descriptions say what changed"),
    CAREER_PATHS(Phase.ANCHORING, "What people learned opens a next step"),
    INNOVATION_ROUND(Phase.ANCHORING, "An innovation round was held in the last half year"),
    NO_DECAY(Phase.ANCHORING, "Use has not fallen back");

    private final Phase phase;
    private final String sentence;

    Criterion(Phase phase, String sentence) {
        this.phase = phase;
        this.sentence = sentence;
    }

    public Phase phase() {
        return phase;
    }

    public String sentence() {
        return sentence;
    }

    public boolean isMet(Footing footing) {
        return switch (this) {
            case CASE_FOR_CHANGE -> footing.took(StepKind.CASE_FOR_CHANGE_TOLD);
            case EXPERIENCE -> footing.took(StepKind.EXPERIENCE_DAY);
            case WORKS_COUNCIL -> footing.took(StepKind.WORKS_COUNCIL_HEARD);
            case USE_CASES -> footing.took(StepKind.USE_CASE_WORKSHOP);
            case IDEAS -> footing.ideas() > 0;
            case IDEAS_ANSWERED -> footing.ideas() > 0 && footing.overdueIdeas() == 0;
            case SEALED_PILOT -> footing.pilots() > 0;
            case SCALED_PILOT -> footing.scaled() > 0;
            case PLAYBOOK -> footing.playbooks() > 0;
            case IN_USE -> footing.usesATool();
            case ROLES -> footing.took(StepKind.ROLE_DESCRIPTIONS_UPDATED);
            case CAREER_PATHS -> footing.took(StepKind.CAREER_PATH_PUBLISHED);
            case INNOVATION_ROUND -> footing.innovatesLately();
            case NO_DECAY -> footing.usesATool() && footing.decay().isEmpty();
        };
    }
}
