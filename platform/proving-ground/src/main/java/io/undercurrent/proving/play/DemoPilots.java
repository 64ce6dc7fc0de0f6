package io.undercurrent.proving.play;

import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.TeamPlan;
import io.undercurrent.proving.play.PilotStory.Design;
import io.undercurrent.proving.play.PilotStory.Ending;
import io.undercurrent.proving.play.PilotStory.Metric;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Three pilots of the demo organisation: one helped, one did harm, and of one nobody can tell.
public final class DemoPilots {
    private static final int LARGE_ENOUGH = 8;
    private static final String OPEN_GATES = """
            "gates": {"removesFriction": {"yes": true, "because": "Half the letters need no second look"},
                      "trustedInBusyWeeks": {"yes": true, "because": "Used most in the week after the storm"},
                      "staysHuman": "Refusals are written by people"}
            """;

    private DemoPilots() {}

    public static List<PilotStory> in(Blueprint blueprint) {
        var calm = shuffled(blueprint);
        return List.of(
                helped(calm.subList(0, 5), calm.subList(5, 10)),
                harmed(calm.subList(10, 14), calm.subList(14, 18)),
                nobodyCanTell());
    }

    /// Teams in which nothing else happens, in an order that chance decided.
    private static List<String> shuffled(Blueprint blueprint) {
        var calm = new ArrayList<>(blueprint.teams().stream()
                .filter(team -> team.planted().isEmpty() && team.size() >= LARGE_ENOUGH)
                .filter(team ->
                        team.parent().filter(unit -> !unit.equals("board")).isPresent())
                .map(TeamPlan::id)
                .sorted()
                .toList());
        Collections.shuffle(calm, new Random(blueprint.seed()));
        return calm;
    }

    private static PilotStory helped(List<String> teams, List<String> beside) {
        return new PilotStory(
                "Drafted answers",
                "Answering letters",
                Design.RANDOMISED_UNITS,
                new Metric("cycle-time", "hours", "lower", "decrease", 30, 2),
                -4,
                0,
                1.2,
                teams,
                beside,
                new Ending(
                        false,
                        "The weekly hour to compare drafts made people trust them",
                        "\"decision\": \"scale\", \"reason\": \"Letters leave four hours earlier and strain did not"
                                + " rise\", " + OPEN_GATES));
    }

    private static PilotStory harmed(List<String> teams, List<String> beside) {
        return new PilotStory(
                "Summaries of calls",
                "Writing notes after a call",
                Design.COMPARISON_TEAMS,
                new Metric("rework", "percent of notes", "lower", "decrease", 18, 3),
                0.2,
                0.6,
                1.5,
                teams,
                beside,
                new Ending(
                        true,
                        "Summaries left out what customers worried about; checking them ate the time saved and strained"
                                + " people",
                        "\"decision\": \"stop\", \"reason\": \"No less rework, and strain rose more than we promised\""));
    }

    /// In a team that resists in silence: its signal and its pilot stand beside each other.
    private static PilotStory nobodyCanTell() {
        return new PilotStory(
                "Tests from stories",
                "Writing test cases",
                Design.SINGLE_TEAM,
                new Metric("quality", "defects found per release", "higher", "increase", 20, 2),
                3.5,
                0,
                5,
                List.of("engineering-policy-core"),
                List.of(),
                new Ending(
                        false,
                        "Twelve weeks of one team are too few for so small a change: next time more teams",
                        "\"decision\": \"not-decided\", \"reason\": \"The numbers do not tell it from chance\""));
    }
}
