package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.AnswerCounts;
import io.undercurrent.signals.evidence.domain.Organisation;
import io.undercurrent.signals.evidence.domain.QuestionBacklog;
import io.undercurrent.signals.evidence.domain.Staffing;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.evidence.domain.Usage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// An organisation that tells everything there is to tell: answers to all questions, use, who works and who leaves, and
/// what stands open. Seeded; a trouble may be planted in one team.
final class SmallTown {
    static final YearWeek START = YearWeek.of(2025, 2);
    private static final double LEAVING = 0.004;
    private static final List<String> CONSTRUCTS = List.of(
            "role-clarity",
            "job-insecurity",
            "development-perspective",
            "intent-to-stay",
            "dialogue",
            "usefulness",
            "shallow-compliance",
            "manager-load");

    private final Random random;
    private final List<Team> teams = new ArrayList<>();
    private final List<SurveyResult> results = new ArrayList<>();
    private final List<Usage> usage = new ArrayList<>();
    private final List<Staffing> staffing = new ArrayList<>();
    private final List<QuestionBacklog> questions = new ArrayList<>();
    private final Map<Integer, List<Double>> attitudes = new HashMap<>();

    private SmallTown(long seed) {
        this.random = new Random(seed);
    }

    enum Trouble {
        NONE,
        LEAVING,
        NO_NEXT_STEP,
        CAMPS,
        MANDATE_TRAP,
        /// Fewer log in, a little less so when a quarter ends.
        ABSENCE
    }

    /// @param troubled the first team, from a week on
    static Organisation of(long seed, int teams, int heads, int weeks, Trouble troubled, int from) {
        var town = new SmallTown(seed);
        for (var team = 0; team < teams; team++) {
            town.describe(team, heads, Optional.empty());
        }
        for (var week = 0; week < weeks; week++) {
            for (var team = 0; team < teams; team++) {
                town.live(team, heads, week, team == 0 && week >= from ? troubled : Trouble.NONE);
            }
        }
        return town.told();
    }

    static TeamId id(int team) {
        return new TeamId("town-%03d".formatted(team));
    }

    private Organisation told() {
        return new Organisation(teams, results, List.of(), usage, staffing, questions);
    }

    private void describe(int team, int heads, Optional<TeamId> parent) {
        teams.add(new Team(id(team), "Town " + team, parent, Optional.of(heads), true));
        attitudes.put(
                team,
                Stream.generate(() -> 3.3 + 0.6 * random.nextGaussian())
                        .limit(heads)
                        .toList());
    }

    private void live(int team, int heads, int week, Trouble trouble) {
        var at = START.plusWeeks(week);
        results.add(new SurveyResult(id(team), at, heads, heads, answers(team, heads, trouble)));
        usage.add(use(team, at, heads, trouble));
        staffing.add(work(team, at, heads, trouble));
        questions.add(new QuestionBacklog(id(team), at, random.nextInt(3), random.nextInt(2)));
    }

    private Map<String, AnswerCounts> answers(int team, int heads, Trouble trouble) {
        var answers = new HashMap<String, AnswerCounts>();
        for (var construct : CONSTRUCTS) {
            answers.put(
                    construct,
                    scores(IntStream.range(0, heads)
                            .mapToDouble(_ -> 3.3 + moved(construct, trouble) + 0.8 * random.nextGaussian())
                            .toArray()));
        }
        var felt = attitudes.getOrDefault(team, List.of());
        answers.put(
                "attitude",
                scores(IntStream.range(0, heads)
                        .mapToDouble(person -> felt.get(person)
                                + (trouble == Trouble.CAMPS ? (person % 2 == 0 ? 1.8 : -1.8) : 0)
                                + 0.5 * random.nextGaussian())
                        .toArray()));
        return answers;
    }

    private static double moved(String construct, Trouble trouble) {
        var next = trouble == Trouble.NO_NEXT_STEP
                && (construct.equals("development-perspective") || construct.equals("intent-to-stay"));
        var load = trouble == Trouble.MANDATE_TRAP && construct.equals("manager-load");
        return next ? -0.8 : load ? 0.5 : 0;
    }

    private AnswerCounts scores(double[] felt) {
        var counts = new Integer[] {0, 0, 0, 0, 0};
        for (var each : felt) {
            counts[Math.clamp(Math.round(each), 1, 5) - 1]++;
        }
        return new AnswerCounts(Arrays.asList(counts), random.nextInt(2), 0);
    }

    private Usage use(int team, YearWeek week, int heads, Trouble trouble) {
        var loggedIn = some(heads, loggingIn(week, trouble));
        var core = some(loggedIn, trouble == Trouble.MANDATE_TRAP ? 0.25 : trouble == Trouble.ABSENCE ? 0.3 : 0.6);
        return new Usage(id(team), week, heads, 0, loggedIn, loggedIn, core, 2 * loggedIn, some(heads, 0.05));
    }

    private static double loggingIn(YearWeek week, Trouble trouble) {
        var quarterEnds = (week.getWeek() - 1) % 13 >= 11;
        return switch (trouble) {
            case MANDATE_TRAP -> 0.95;
            case ABSENCE -> quarterEnds ? 0.6 : 0.3;
            case NONE, LEAVING, NO_NEXT_STEP, CAMPS -> 0.7;
        };
    }

    private Staffing work(int team, YearWeek week, int heads, Trouble trouble) {
        var left = some(heads, trouble == Trouble.LEAVING ? 6 * LEAVING : LEAVING);
        var young = new Staffing.Group("0-1y", "care", false, heads / 3.0, left, left);
        var old = new Staffing.Group("2-5y", "care", false, 2 * heads / 3.0, 0, 0);
        return new Staffing(id(team), week, List.of(young, old));
    }

    private int some(int of, double chance) {
        return (int)
                IntStream.range(0, of).filter(_ -> random.nextDouble() < chance).count();
    }
}
