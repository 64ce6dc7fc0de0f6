package io.undercurrent.pilot.pilot.domain;

/// The kinds of refusal, each with the code that callers act upon.
public enum Ground {
    PLAN_INCOMPLETE("plan-incomplete"),
    WRONG_STAGE("wrong-stage"),
    TEAM_OVERLOADED("team-overloaded"),
    MANAGER_OVERLOADED("manager-overloaded"),
    BASELINE_INCOMPLETE("baseline-incomplete"),
    DAY_OUT_OF_ORDER("day-out-of-order"),
    DAY_IN_THE_FUTURE("day-in-the-future"),
    REASON_MISSING("reason-missing"),
    BEFORE_PLANNED_END("before-planned-end"),
    BLOCKING_FRICTIONS("blocking-frictions"),
    GATES_CLOSED("gates-closed"),
    NOTHING_TO_SCALE("nothing-to-scale"),
    NOTHING_CHANGED("nothing-changed"),
    NEEDS_A_NEW_PILOT("needs-a-new-pilot");

    private final String code;

    Ground(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// Whether the request itself has to change, rather than how things stand.
    public boolean isAboutTheRequest() {
        return switch (this) {
            case PLAN_INCOMPLETE,
                    DAY_OUT_OF_ORDER,
                    DAY_IN_THE_FUTURE,
                    REASON_MISSING,
                    BEFORE_PLANNED_END,
                    GATES_CLOSED,
                    NOTHING_CHANGED,
                    NEEDS_A_NEW_PILOT -> true;
            case WRONG_STAGE,
                    TEAM_OVERLOADED,
                    MANAGER_OVERLOADED,
                    BASELINE_INCOMPLETE,
                    BLOCKING_FRICTIONS,
                    NOTHING_TO_SCALE -> false;
        };
    }
}
