package io.undercurrent.signals.advice.domain;

import java.util.Locale;

/// Something a team and its leaders can do; the words for it are kept per language.
public enum Advice {
    ROLE_STORY,
    ANSWER_ROLE_QUESTIONS,
    NAME_THE_FEAR,
    JOB_ENRICHMENT_MAP,
    HONEST_WHY,
    DELIBERATE_PAUSE,
    FIX_FRICTION_FIRST,
    CHECK_ACCESS,
    ONE_WORKFLOW,
    LEARN_FROM_OUTSIDE_TOOLS,
    DROP_USAGE_TARGETS,
    PROTECTED_LEARNING_TIME,
    ROOM_TO_TRY,
    MANAGER_RELIEF,
    CAREER_PATHS,
    LEARNING_OPENS_DOORS,
    TALENT_IN_DECISIONS,
    PEER_LEARNING,
    FORUM_FOR_CRITICISM,
    MIXED_PILOT,
    JOINT_RULES,
    TANDEM,
    PEOPLE_BEFORE_TECHNOLOGY;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
