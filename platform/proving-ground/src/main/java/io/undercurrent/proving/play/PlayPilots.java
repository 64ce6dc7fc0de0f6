package io.undercurrent.proving.play;

import io.undercurrent.proving.calls.Json;
import io.undercurrent.proving.calls.Pilots;
import io.undercurrent.proving.calls.Pilots.Measurement;
import io.undercurrent.proving.calls.Pilots.Pilot;
import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.organisation.Blueprint;
import java.time.ZoneOffset;
import java.util.List;
import org.threeten.extra.YearWeek;

/// Leads the pilots of the demo from idea to decision, through the public API.
public final class PlayPilots {
    private static final String BLOCKING = """
            {"kind": "slow-approval", "text": "Each new template waits a week for approval", "blocking": true}""";
    private static final String CHALLENGE = """
            {"challenged": "The draft quotes a tariff that ended two years ago"}""";

    private final Pilots pilots;
    private final PilotCalendar calendar;
    private final Blueprint blueprint;

    public PlayPilots(Stack stack, Blueprint blueprint) {
        this.pilots = stack.pilots();
        this.blueprint = blueprint;
        this.calendar = PilotCalendar.of(blueprint, YearWeek.now(ZoneOffset.UTC));
    }

    /// The pilots as they stand at the end; one that has been played is not played again.
    public List<Pilot> play() {
        return DemoPilots.in(blueprint).stream()
                .map(story ->
                        known(story).isEmpty() ? played(story) : known(story).getFirst())
                .toList();
    }

    private List<Pilot> known(PilotStory story) {
        return pilots.of(story.teams().getFirst()).stream()
                .filter(pilot -> pilot.name().equals(story.name()))
                .toList();
    }

    private Pilot played(PilotStory story) {
        var id = pilots.draft(new PilotPlan(story, calendar).json()).id();
        var numbers = new PilotNumbers(story, calendar);
        pilots.register(id);
        pilots.step(id, "start-baseline", on(calendar.baselineFrom().toString()));
        measure(id, numbers.before());
        pilots.step(id, "start", on(calendar.start().toString()));
        measure(id, numbers.with());
        live(id, story);
        conclude(id, story);
        return known(story).getFirst();
    }

    private void measure(String id, List<Measurement> measurements) {
        var taken = pilots.measure(id, measurements);
        if (taken.accepted() != measurements.size()) {
            throw new IllegalStateException("Not all was taken: " + taken.rejected());
        }
    }

    /// What happens along the way: people stumble, ask back, and learn when delivery lets them.
    private void live(String id, PilotStory story) {
        var friction = pilots.say(id, "frictions", BLOCKING);
        pilots.step(id, "frictions/" + friction + "/removal", "{\"how\": \"Templates are approved within a day\"}");
        var contest = pilots.say(id, "contests", CHALLENGE);
        pilots.step(
                id,
                "contests/" + contest + "/ruling",
                "{\"outcome\": \"corrected\", \"because\": \"The tariff table was out of date\"}");
        pilots.step(id, "safeguards", "{\"control\": \"A second person reads each refusal\", \"works\": true}");
        for (var team : story.teams()) {
            pilots.step(id, "learning-hours", hours(team));
        }
    }

    private String hours(String team) {
        return """
                {"teamId": "%s", "week": "%s", "granted": 8, "taken": 6.5, "eatenByDelivery": 1.5}""".formatted(team, calendar.week(PilotCalendar.BEFORE));
    }

    private void conclude(String id, PilotStory story) {
        var ending = story.ending();
        pilots.step(id, "conclude", on(calendar.end().toString()));
        pilots.step(
                id,
                "reflections",
                "{\"failure\": %s, \"learned\": %s}".formatted(ending.failure(), Json.write(ending.learned())));
        pilots.step(id, "decide", "{\"on\": \"%s\", %s}".formatted(calendar.end(), ending.decision()));
    }

    private static String on(String day) {
        return "{\"on\": \"%s\"}".formatted(day);
    }
}
