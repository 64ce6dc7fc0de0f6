package io.undercurrent.signals.advice.domain;

import static io.undercurrent.signals.advice.domain.Advice.ANSWER_ROLE_QUESTIONS;
import static io.undercurrent.signals.advice.domain.Advice.CAREER_PATHS;
import static io.undercurrent.signals.advice.domain.Advice.CHECK_ACCESS;
import static io.undercurrent.signals.advice.domain.Advice.DELIBERATE_PAUSE;
import static io.undercurrent.signals.advice.domain.Advice.DROP_USAGE_TARGETS;
import static io.undercurrent.signals.advice.domain.Advice.FIX_FRICTION_FIRST;
import static io.undercurrent.signals.advice.domain.Advice.FORUM_FOR_CRITICISM;
import static io.undercurrent.signals.advice.domain.Advice.HONEST_WHY;
import static io.undercurrent.signals.advice.domain.Advice.JOB_ENRICHMENT_MAP;
import static io.undercurrent.signals.advice.domain.Advice.JOINT_RULES;
import static io.undercurrent.signals.advice.domain.Advice.LEARNING_OPENS_DOORS;
import static io.undercurrent.signals.advice.domain.Advice.LEARN_FROM_OUTSIDE_TOOLS;
import static io.undercurrent.signals.advice.domain.Advice.MANAGER_RELIEF;
import static io.undercurrent.signals.advice.domain.Advice.MIXED_PILOT;
import static io.undercurrent.signals.advice.domain.Advice.NAME_THE_FEAR;
import static io.undercurrent.signals.advice.domain.Advice.ONE_WORKFLOW;
import static io.undercurrent.signals.advice.domain.Advice.PEER_LEARNING;
import static io.undercurrent.signals.advice.domain.Advice.PEOPLE_BEFORE_TECHNOLOGY;
import static io.undercurrent.signals.advice.domain.Advice.PROTECTED_LEARNING_TIME;
import static io.undercurrent.signals.advice.domain.Advice.ROLE_STORY;
import static io.undercurrent.signals.advice.domain.Advice.ROOM_TO_TRY;
import static io.undercurrent.signals.advice.domain.Advice.TALENT_IN_DECISIONS;
import static io.undercurrent.signals.advice.domain.Advice.TANDEM;

import java.util.List;

/// What a team seems to struggle with, and what helped others with it, the first thing first.
public enum Concern {
    UNCERTAINTY(ROLE_STORY, ANSWER_ROLE_QUESTIONS, NAME_THE_FEAR, JOB_ENRICHMENT_MAP, HONEST_WHY, DELIBERATE_PAUSE),
    TOOL_LEFT_ALONE(CHECK_ACCESS, FIX_FRICTION_FIRST, ONE_WORKFLOW, PROTECTED_LEARNING_TIME),
    TOOL_USED_FOR_SHOW(ONE_WORKFLOW, FIX_FRICTION_FIRST, DROP_USAGE_TARGETS, ROOM_TO_TRY),
    TOOL_WORKED_AROUND(LEARN_FROM_OUTSIDE_TOOLS, FIX_FRICTION_FIRST, ONE_WORKFLOW),
    USE_ON_ORDER(DROP_USAGE_TARGETS, FIX_FRICTION_FIRST, MANAGER_RELIEF, PROTECTED_LEARNING_TIME),
    SILENT_RESISTANCE(FIX_FRICTION_FIRST, ONE_WORKFLOW, PROTECTED_LEARNING_TIME, ROOM_TO_TRY),
    TALENT_LEAVING(CAREER_PATHS, LEARNING_OPENS_DOORS, TALENT_IN_DECISIONS, PEER_LEARNING, PROTECTED_LEARNING_TIME),
    TWO_CAMPS(FORUM_FOR_CRITICISM, MIXED_PILOT, JOINT_RULES, TANDEM),
    SEVERAL_AT_ONCE(PEOPLE_BEFORE_TECHNOLOGY, NAME_THE_FEAR, FIX_FRICTION_FIRST, DELIBERATE_PAUSE);

    @SuppressWarnings("ImmutableEnumChecker") // List.of does not change
    private final List<Advice> advice;

    Concern(Advice... advice) {
        this.advice = List.of(advice);
    }

    public List<Advice> advice() {
        return advice;
    }
}
