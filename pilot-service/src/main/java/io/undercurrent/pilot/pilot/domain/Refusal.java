package io.undercurrent.pilot.pilot.domain;

import java.util.List;

/// Why a pilot does not take the step it was asked to take.
///
/// @param gaps what exactly, where that can be said
public record Refusal(Ground ground, String detail, List<Gap> gaps) {
    public Refusal {
        gaps = List.copyOf(gaps);
    }

    static Refusal of(Ground ground, String detail) {
        return new Refusal(ground, detail, List.of());
    }

    /// What does not fit the stage a pilot is in.
    public static Refusal wrongStage(Stage stage, String wanted) {
        return of(Ground.WRONG_STAGE, "A pilot that is %s cannot %s".formatted(words(stage), wanted));
    }

    private static String words(Stage stage) {
        return switch (stage) {
            case DRAFT -> "a draft";
            case REGISTERED -> "registered";
            case BASELINE -> "in its baseline";
            case RUNNING -> "running";
            case PAUSED -> "paused";
            case CONCLUDED -> "concluded";
            case DECIDED -> "decided";
            case WITHDRAWN -> "withdrawn";
        };
    }
}
