package io.undercurrent.proving.organisation;

import java.util.List;
import java.util.stream.Stream;

/// What an item asks about: its key in the API, and where people stand on average.
public enum Construct {
    ROLE_CLARITY("role-clarity", 3.5),
    JOB_INSECURITY("job-insecurity", 2.6),
    PSYCHOLOGICAL_SAFETY("psychological-safety", 3.7),
    USEFULNESS("usefulness", 3.3),
    DEVELOPMENT_PERSPECTIVE("development-perspective", 3.3),
    ATTITUDE("attitude", 3.4),
    ACTION_BELIEF("action-belief", 3.1),
    FRICTION("friction", 2.8),
    SHALLOW_COMPLIANCE("shallow-compliance", 2.5),
    WORKAROUND("workaround", 2.2),
    TRUST_IN_AI("trust-in-ai", 3.2),
    TRUST_IN_ORGANISATION("trust-in-organisation", 3.4),
    PERCEIVED_CONTROL("perceived-control", 3.6),
    TRANSPARENCY("transparency", 3.2),
    INVOLVEMENT("involvement", 2.9),
    INTENT_TO_STAY("intent-to-stay", 3.8),
    DIALOGUE("dialogue", 3.6),
    MANAGER_LOAD("manager-load", 3.0),
    LEARNING_TIME("learning-time", 2.8);

    private static final List<Construct> EVERY_WEEK = List.of(
            ROLE_CLARITY,
            JOB_INSECURITY,
            PSYCHOLOGICAL_SAFETY,
            USEFULNESS,
            DEVELOPMENT_PERSPECTIVE,
            ATTITUDE,
            ACTION_BELIEF);
    private static final int ROTATING = 3;

    private final String key;
    private final double mean;

    Construct(String key, double mean) {
        this.key = key;
        this.mean = mean;
    }

    /// How a good mood shows: fewer worries, more of the rest.
    double underGoodMood() {
        return switch (this) {
            case JOB_INSECURITY, FRICTION, SHALLOW_COMPLIANCE, WORKAROUND, MANAGER_LOAD -> -1;
            default -> 1;
        };
    }

    /// The core of every week and three of the others, by turns.
    public static List<Construct> askedIn(int week) {
        var others = Stream.of(values()).skip(EVERY_WEEK.size()).toList();
        var turns = others.size() / ROTATING;
        var from = week % turns * ROTATING;
        return Stream.concat(EVERY_WEEK.stream(), others.subList(from, from + ROTATING).stream())
                .toList();
    }

    public String key() {
        return key;
    }

    double mean() {
        return mean;
    }
}
