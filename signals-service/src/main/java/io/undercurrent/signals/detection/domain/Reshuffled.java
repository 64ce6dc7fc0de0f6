package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.FactsOfWeek;
import io.undercurrent.signals.evidence.domain.QuestionBacklog;
import io.undercurrent.signals.evidence.domain.Staffing;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import io.undercurrent.signals.evidence.domain.Usage;
import io.undercurrent.signals.evidence.domain.Withheld;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.threeten.extra.YearWeek;

/// The history in another order. Every week holds what happened in some week, the same one for all teams, so what moved
/// everybody still does; but no change lasts, so whoever is raised here is raised falsely.
final class Reshuffled {

    private final Function<YearWeek, FactsOfWeek> told;
    private final Map<Source, Map<YearWeek, YearWeek>> partners;

    private Reshuffled(Function<YearWeek, FactsOfWeek> told, Map<Source, Map<YearWeek, YearWeek>> partners) {
        this.told = told;
        this.partners = partners;
    }

    /// Weeks that told the same kind of thing trade places, so that each kind keeps its rhythm.
    static Reshuffled of(List<YearWeek> weeks, Function<YearWeek, FactsOfWeek> told, long seed) {
        var spoken = new EnumMap<Source, List<YearWeek>>(Source.class);
        for (var week : weeks) {
            var facts = told.apply(week);
            for (var source : Source.values()) {
                if (source.speaksIn(facts)) {
                    spoken.computeIfAbsent(source, _ -> new ArrayList<>()).add(week);
                }
            }
        }
        var random = new Random(seed);
        var partners = new EnumMap<Source, Map<YearWeek, YearWeek>>(Source.class);
        spoken.forEach((source, own) -> partners.put(source, shuffled(own, random)));
        return new Reshuffled(told, partners);
    }

    private static Map<YearWeek, YearWeek> shuffled(List<YearWeek> weeks, Random random) {
        var others = new ArrayList<>(weeks);
        Collections.shuffle(others, random);
        var partners = new HashMap<YearWeek, YearWeek>();
        for (var at = 0; at < weeks.size(); at++) {
            partners.put(weeks.get(at), others.get(at));
        }
        return partners;
    }

    FactsOfWeek of(YearWeek week) {
        var waves = told(Source.WAVES, week);
        return new FactsOfWeek(
                week,
                each(
                        waves.results(),
                        it -> new SurveyResult(it.team(), week, it.invited(), it.answered(), it.answers())),
                each(waves.withheld(), it -> new Withheld(it.team(), week, it.reason())),
                each(told(Source.USAGE, week).usage(), it -> moved(it, week)),
                each(told(Source.STAFFING, week).staffing(), it -> new Staffing(it.team(), week, it.groups())),
                each(
                        told(Source.QUESTIONS, week).questions(),
                        it -> new QuestionBacklog(it.team(), week, it.open(), it.answered())));
    }

    private FactsOfWeek told(Source source, YearWeek week) {
        var partner = partners.getOrDefault(source, Map.of()).get(week);
        return partner == null ? FactsOfWeek.none(week) : told.apply(partner);
    }

    private static <T> List<T> each(List<T> facts, Function<T, T> move) {
        return facts.stream().map(move).toList();
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

    /// What is told in a rhythm of its own.
    private enum Source {
        WAVES,
        USAGE,
        STAFFING,
        QUESTIONS;

        boolean speaksIn(FactsOfWeek facts) {
            return switch (this) {
                case WAVES -> !facts.results().isEmpty() || !facts.withheld().isEmpty();
                case USAGE -> !facts.usage().isEmpty();
                case STAFFING -> !facts.staffing().isEmpty();
                case QUESTIONS -> !facts.questions().isEmpty();
            };
        }
    }
}
