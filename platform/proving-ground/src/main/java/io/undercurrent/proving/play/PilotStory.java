package io.undercurrent.proving.play;

import java.util.List;

/// A pilot of the demo, from the plan to what people decided.
///
/// @param effect how far the outcome really moves
/// @param strain how far the strain of people really moves
/// @param noise how far the outcome moves by itself from week to week
public record PilotStory(
        String name,
        String workflow,
        Design design,
        Metric outcome,
        double effect,
        double strain,
        double noise,
        List<String> teams,
        List<String> beside,
        Ending ending) {

    /// @param usual its value before anybody tried anything
    /// @param direction the one that is hoped for
    public record Metric(String name, String unit, String better, String direction, double usual, double worthwhile) {}

    /// How an effect is to be told from chance.
    public enum Design {
        RANDOMISED_UNITS("randomised-units"),
        COMPARISON_TEAMS("comparison-teams"),
        SINGLE_TEAM("single-team");

        private final String word;

        Design(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /// What people said at the end.
    ///
    /// @param failure whether they call it a failure
    /// @param decision the body of the decision but its day
    public record Ending(boolean failure, String learned, String decision) {}

    public PilotStory {
        teams = List.copyOf(teams);
        beside = List.copyOf(beside);
    }
}
