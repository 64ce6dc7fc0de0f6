package io.undercurrent.proving.play;

import io.undercurrent.proving.calls.Pilots.Measurement;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// What would be measured in a pilot: each team has a level of its own, each week its weather.
final class PilotNumbers {
    private static final double USUAL_STRAIN = 2.4;
    private static final double STRAIN_NOISE = 0.08;
    private static final int CASES = 30;

    private final PilotStory story;
    private final PilotCalendar calendar;
    private final SplittableRandom random;

    PilotNumbers(PilotStory story, PilotCalendar calendar) {
        this.story = story;
        this.calendar = calendar;
        this.random = new SplittableRandom(story.name().hashCode());
    }

    List<Measurement> before() {
        return weeks(0, PilotCalendar.BEFORE, false);
    }

    List<Measurement> with() {
        return weeks(PilotCalendar.BEFORE, PilotCalendar.BEFORE + PilotCalendar.WITH, true);
    }

    private List<Measurement> weeks(int from, int to, boolean begun) {
        var numbers = new ArrayList<Measurement>();
        for (var week = from; week < to; week++) {
            for (var team : story.teams()) {
                numbers.addAll(ofTeam(team, begun ? "pilot" : "baseline", week, begun ? 1 : 0));
            }
            for (var team : story.beside()) {
                numbers.addAll(ofTeam(team, "comparison", week, 0));
            }
        }
        return numbers;
    }

    private List<Measurement> ofTeam(String team, String arm, int week, int touched) {
        var day = calendar.week(week).atDay(DayOfWeek.FRIDAY);
        var own = (team.hashCode() % 7) * story.outcome().usual() / 100;
        var value = story.outcome().usual() + own + touched * story.effect() + story.noise() * random.nextGaussian();
        var strain = USUAL_STRAIN + touched * story.strain() + STRAIN_NOISE * random.nextGaussian();
        return List.of(
                new Measurement(story.outcome().name(), arm, team, day, rounded(value), CASES),
                new Measurement("strain", arm, team, day, rounded(strain), CASES));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
