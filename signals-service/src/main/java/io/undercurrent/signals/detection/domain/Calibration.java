package io.undercurrent.signals.detection.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.undercurrent.signals.evidence.domain.Organisation;
import io.undercurrent.signals.evidence.domain.QuestionBacklog;
import io.undercurrent.signals.evidence.domain.Staffing;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.evidence.domain.Usage;
import io.undercurrent.signals.statistics.domain.Garwood;
import io.undercurrent.signals.statistics.domain.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// How often this organisation would be alarmed by nothing: its own history with the weeks of each team shuffled, so
/// that nothing begins and nothing ends. Teams told of in the same weeks are shuffled alike: what hit all still does.
public record Calibration(List<Line> lines) {
    private static final int SHUFFLES = 3;
    private static final double WEEKS_PER_TWO_YEARS = 104;
    /// One false watch in eight years, told per two years.
    private static final double PROMISED = 0.25;

    private static final double MOST_MOVED = 2;

    public Calibration {
        lines = List.copyOf(lines);
    }

    /// @param falseWatches false watches per team and two years, with their 95 % interval
    /// @param limits that would keep the promise: the time between two alarms grows about as e^h (Siegmund 1985)
    public record Line(SignalKind kind, double teamWeeks, double falseWatches, Interval interval, Limits limits) {

        static Line of(SignalKind kind, int watches, double teamWeeks, Limits now) {
            var per = teamWeeks == 0 ? 0 : WEEKS_PER_TWO_YEARS / teamWeeks;
            var interval = Garwood.of(watches, 0.95);
            var rate = Math.max(watches, 1) * per;
            var moved = per == 0 ? 0 : Math.clamp(Math.log(rate / PROMISED), -MOST_MOVED, MOST_MOVED);
            var limits = new Limits(
                    Math.max(1, now.weekly() + moved),
                    Math.max(1, now.biweekly() + moved),
                    Math.max(1, now.monthly() + moved));
            return new Line(
                    kind, teamWeeks, watches * per, new Interval(interval.low() * per, interval.high() * per), limits);
        }
    }

    /// The same organisation, rules and seed give the same answer.
    public static Calibration of(Organisation organisation, Rules rules, long seed) {
        var tallies = IntStream.range(0, SHUFFLES)
                .mapToObj(shuffle -> Tally.of(shuffled(organisation, seed + shuffle), rules))
                .toList();
        return new Calibration(Stream.of(SignalKind.values())
                .filter(rules::wants)
                .map(kind -> line(kind, tallies, rules))
                .toList());
    }

    private static Line line(SignalKind kind, List<Tally> tallies, Rules rules) {
        var watches = tallies.stream()
                .mapToInt(each -> each.watches().getOrDefault(kind, 0))
                .sum();
        var weeks = tallies.stream()
                .mapToInt(each -> each.weeks().getOrDefault(kind, 0))
                .sum();
        return Line.of(kind, watches, weeks, rules.limitsOf(kind));
    }

    private static Organisation shuffled(Organisation told, long seed) {
        return new Organisation(
                told.teams(),
                shuffled(told.results(), SurveyResult::team, SurveyResult::week, Calibration::moved, seed),
                told.withheld(),
                shuffled(told.usage(), Usage::team, Usage::week, Calibration::moved, seed),
                shuffled(told.staffing(), Staffing::team, Staffing::week, Calibration::moved, seed),
                shuffled(told.questions(), QuestionBacklog::team, QuestionBacklog::week, Calibration::moved, seed));
    }

    private static <T> List<T> shuffled(
            List<T> facts,
            Function<T, TeamId> team,
            Function<T, YearWeek> week,
            BiFunction<T, YearWeek, T> move,
            long seed) {
        return facts.stream().collect(groupingBy(team)).values().stream()
                .flatMap(own -> {
                    var other = otherWeeks(
                            own.stream().map(week).distinct().sorted().toList(), seed);
                    return own.stream()
                            .map(fact -> move.apply(fact, other.getOrDefault(week.apply(fact), week.apply(fact))));
                })
                .toList();
    }

    /// Each week goes where its lot falls among the weeks of the team; a week draws the same lot in every team.
    private static Map<YearWeek, YearWeek> otherWeeks(List<YearWeek> weeks, long seed) {
        var byLot = weeks.stream()
                .sorted(Comparator.<YearWeek>comparingLong(week -> lot(week, seed))
                        .thenComparing(week -> week))
                .toList();
        return IntStream.range(0, weeks.size()).boxed().collect(toMap(byLot::get, weeks::get));
    }

    private static long lot(YearWeek week, long seed) {
        return new Random(31 * seed + 53L * week.getYear() + week.getWeek()).nextLong();
    }

    private static SurveyResult moved(SurveyResult result, YearWeek week) {
        return new SurveyResult(result.team(), week, result.invited(), result.answered(), result.answers());
    }

    private static Usage moved(Usage usage, YearWeek week) {
        return new Usage(
                usage.team(),
                week,
                usage.licensed(),
                usage.onLeave(),
                usage.loggedIn(),
                usage.active(),
                usage.coreWorkActive(),
                usage.sessions(),
                usage.workarounds());
    }

    private static Staffing moved(Staffing staffing, YearWeek week) {
        return new Staffing(staffing.team(), week, staffing.groups());
    }

    private static QuestionBacklog moved(QuestionBacklog backlog, YearWeek week) {
        return new QuestionBacklog(backlog.team(), week, backlog.open(), backlog.answered());
    }
}
