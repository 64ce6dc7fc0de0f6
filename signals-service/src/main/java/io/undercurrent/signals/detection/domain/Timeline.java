package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.AnswerCounts;
import io.undercurrent.signals.evidence.domain.Organisation;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.evidence.domain.Usage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// All facts, put in order: teams by id, facts by week; told twice is told once.
final class Timeline {
    private final List<Team> teams;
    private final Map<TeamId, Integer> places = new HashMap<>();
    private final SortedMap<YearWeek, WeekOfFacts> weeks = new TreeMap<>();
    private final Rules rules;

    private Timeline(List<Team> teams, Rules rules) {
        this.teams = teams;
        this.rules = rules;
        for (var place = 0; place < teams.size(); place++) {
            places.put(teams.get(place).id(), place);
        }
    }

    static Timeline of(Organisation facts, Rules rules) {
        var timeline = new Timeline(inOrder(facts.teams()), rules);
        timeline.addResults(facts);
        timeline.addUsage(facts);
        timeline.addWithheld(facts);
        timeline.weeks.values().forEach(WeekOfFacts::sort);
        return timeline;
    }

    List<Team> teams() {
        return teams;
    }

    /// Every week from the first fact to the last, or to the week asked for.
    List<YearWeek> weeks(Optional<YearWeek> through) {
        if (weeks.isEmpty()) {
            return List.of();
        }
        return Stream.iterate(
                        weeks.firstKey(),
                        week -> !week.isAfter(through.orElse(weeks.lastKey())),
                        week -> week.plusWeeks(1))
                .toList();
    }

    WeekOfFacts of(YearWeek week) {
        return weeks.getOrDefault(week, WeekOfFacts.NONE);
    }

    private static List<Team> inOrder(List<Team> teams) {
        var byId = new TreeMap<TeamId, Team>();
        teams.forEach(team -> byId.merge(team.id(), team, BinaryOperator.maxBy(Comparator.comparing(Team::toString))));
        return List.copyOf(byId.values());
    }

    private void addResults(Organisation facts) {
        var byTeamAndWeek = new HashMap<TeamWeek, SurveyResult>();
        facts.results().stream()
                .distinct()
                .filter(result -> places.containsKey(result.team()))
                .forEach(result ->
                        byTeamAndWeek.merge(new TeamWeek(result.team(), result.week()), result, Timeline::together));
        byTeamAndWeek.forEach((key, result) ->
                new SurveyFacts(place(key.team()), result).addTo(week(key.week()), rules.minimumAnswers()));
    }

    private static SurveyResult together(SurveyResult one, SurveyResult other) {
        var answers = new HashMap<>(one.answers());
        other.answers().forEach((construct, counts) -> answers.merge(construct, counts, AnswerCounts::plus));
        return new SurveyResult(
                one.team(), one.week(), one.invited() + other.invited(), one.answered() + other.answered(), answers);
    }

    private void addUsage(Organisation facts) {
        var byTeam = new HashMap<TeamId, SortedMap<YearWeek, Usage>>();
        facts.usage().stream()
                .filter(usage -> places.containsKey(usage.team()))
                .forEach(usage -> byTeam.computeIfAbsent(usage.team(), _ -> new TreeMap<>())
                        .merge(usage.week(), usage, BinaryOperator.maxBy(UsageFacts.LARGEST)));
        byTeam.forEach((team, reports) -> {
            var told = new UsageFacts(place(team), reports, rules);
            told.weeks().forEach(week -> told.addTo(week, week(week)));
        });
    }

    private void addWithheld(Organisation facts) {
        facts.withheld().stream()
                .filter(withheld -> places.containsKey(withheld.team()))
                .forEach(withheld -> week(withheld.week()).hide(SignalKind.UNCERTAINTY, place(withheld.team())));
    }

    private int place(TeamId team) {
        return places.getOrDefault(team, -1);
    }

    private WeekOfFacts week(YearWeek week) {
        return weeks.computeIfAbsent(week, _ -> new WeekOfFacts());
    }

    private record TeamWeek(TeamId team, YearWeek week) {}
}
