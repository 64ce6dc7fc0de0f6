package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.AnswerCounts;
import io.undercurrent.signals.evidence.domain.FactsOfWeek;
import io.undercurrent.signals.evidence.domain.QuestionBacklog;
import io.undercurrent.signals.evidence.domain.Staffing;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.evidence.domain.Usage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// Takes in what was told of a week: told twice is told once, and of what contradicts itself always the same is
/// believed. Knows how long licences have been held.
final class Intake {
    private static final Comparator<QuestionBacklog> MOST_OPEN =
            Comparator.comparingInt(QuestionBacklog::open).thenComparingInt(QuestionBacklog::answered);

    private final Map<TeamId, Integer> places = new HashMap<>();
    private final @Nullable Licences[] licences;
    private final Rules rules;

    Intake(List<Team> teams, Rules rules) {
        this.licences = new Licences[teams.size()];
        this.rules = rules;
        for (var place = 0; place < teams.size(); place++) {
            places.put(teams.get(place).id(), place);
        }
    }

    /// Facts about teams nobody described are passed over.
    WeekOfFacts of(FactsOfWeek told) {
        var week = new WeekOfFacts();
        var results = results(told.results());
        results.each((result, team) -> new SurveyFacts(team, result, rules).addTo(week));
        var since =
                told.week().minusWeeks(rules.needs(SignalKind.SILENT_RESISTANCE).tellings() - 1L);
        byTeam(told.usage(), Usage::team, BinaryOperator.maxBy(UsageFacts.LARGEST))
                .each((usage, team) -> addUsage(team, usage, since, week));
        byTeam(told.staffing(), Staffing::team, BinaryOperator.maxBy(Comparator.comparing(Intake::inOrder)))
                .each((staffing, team) -> week.add(Crew.of(team, staffing)));
        byTeam(told.questions(), QuestionBacklog::team, BinaryOperator.maxBy(MOST_OPEN))
                .each((backlog, team) -> addQuestions(team, backlog, results, week));
        told.withheld().stream()
                .filter(withheld -> places.containsKey(withheld.team()))
                .forEach(withheld -> hide(places.getOrDefault(withheld.team(), -1), week));
        return week;
    }

    /// Several waves of a team in one week count together, each once.
    private ByTeam<SurveyResult> results(List<SurveyResult> told) {
        var repeated = new HashMap<TeamId, Set<SurveyResult>>();
        var results = byTeam(told, SurveyResult::team, (one, other) -> {
            var several = repeated.computeIfAbsent(one.team(), _ -> new HashSet<>(Set.of(one)));
            several.add(other);
            return one;
        });
        repeated.forEach((team, several) -> several.stream()
                .reduce(Intake::together)
                .ifPresent(all -> results.replace(places.getOrDefault(team, -1), all)));
        return results;
    }

    private <T> ByTeam<T> byTeam(List<T> facts, Function<T, TeamId> team, BinaryOperator<T> choice) {
        var chosen = new ByTeam<T>(licences.length);
        for (var fact : facts) {
            var place = places.get(team.apply(fact));
            if (place != null) {
                chosen.tell(place, fact, choice);
            }
        }
        return chosen;
    }

    private static SurveyResult together(SurveyResult one, SurveyResult other) {
        var answers = new HashMap<>(one.answers());
        other.answers().forEach((construct, counts) -> answers.merge(construct, counts, AnswerCounts::plus));
        return new SurveyResult(
                one.team(), one.week(), one.invited() + other.invited(), one.answered() + other.answered(), answers);
    }

    private static String inOrder(Staffing staffing) {
        return Crew.of(0, staffing).toString();
    }

    private void addUsage(int team, Usage usage, YearWeek since, WeekOfFacts week) {
        var needs = rules.needs(SignalKind.SILENT_RESISTANCE);
        var before = licences[team];
        var known = before == null
                ? Licences.of(usage.week(), usage.licensed())
                : before.after(usage.week(), usage.licensed(), since);
        licences[team] = known;
        new UsageFacts(team, usage, known.heldSince(since), needs).addTo(week);
    }

    /// Questions stand open for weeks: they are looked at once a wave, like everything else people say.
    private void addQuestions(int team, QuestionBacklog backlog, ByTeam<SurveyResult> results, WeekOfFacts week) {
        results.of(team)
                .filter(result ->
                        result.invited() >= rules.needs(SignalKind.UNCERTAINTY).people())
                .ifPresent(result ->
                        week.add(Indicator.OPEN_QUESTIONS, new Observation(team, result.invited(), backlog.open())));
    }

    private static void hide(int team, WeekOfFacts week) {
        for (var kind : List.of(SignalKind.UNCERTAINTY, SignalKind.TALENT_FLIGHT, SignalKind.POLARIZATION)) {
            week.hide(kind, team, Withholding.FACTS_WITHHELD);
        }
    }
}
