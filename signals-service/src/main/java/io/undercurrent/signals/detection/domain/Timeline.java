package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.FactsOfWeek;
import io.undercurrent.signals.evidence.domain.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// All facts of an organisation, week after week.
final class Timeline {
    /// Nobody tells nothing for ten years and then goes on: whatever lies beyond is a slip of the pen.
    private static final int LONGEST_SILENCE = 520;

    private final SortedMap<YearWeek, FactsOfWeek> weeks = new TreeMap<>();

    static Timeline of(Organisation facts) {
        var timeline = new Timeline();
        facts.results().forEach(each -> timeline.week(each.week()).results().add(each));
        facts.withheld().forEach(each -> timeline.week(each.week()).withheld().add(each));
        facts.usage().forEach(each -> timeline.week(each.week()).usage().add(each));
        facts.staffing().forEach(each -> timeline.week(each.week()).staffing().add(each));
        facts.questions().forEach(each -> timeline.week(each.week()).questions().add(each));
        return timeline;
    }

    /// Every week from the first fact to the last, or to the week asked for. Where years of silence lie between facts,
    /// the side with more weeks told of is believed, and of two the later.
    List<YearWeek> weeks(Optional<YearWeek> through) {
        var told = weeks.keySet().stream()
                .filter(week -> through.isEmpty() || !week.isAfter(through.get()))
                .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        var believed = longestStretch(told);
        var last = through.filter(week -> isReachable(believed.getLast(), week)).orElse(believed.getLast());
        return Stream.iterate(believed.getFirst(), week -> !week.isAfter(last), week -> week.plusWeeks(1))
                .toList();
    }

    FactsOfWeek of(YearWeek week) {
        return weeks.getOrDefault(week, FactsOfWeek.none(week));
    }

    private static List<YearWeek> longestStretch(List<YearWeek> told) {
        List<YearWeek> longest = List.of();
        var from = 0;
        for (var to = 1; to <= told.size(); to++) {
            if (to == told.size() || !isReachable(told.get(to - 1), told.get(to))) {
                longest = to - from >= longest.size() ? told.subList(from, to) : longest;
                from = to;
            }
        }
        return longest;
    }

    private static boolean isReachable(YearWeek from, YearWeek to) {
        return Rhythm.weeksBetween(from, to) <= LONGEST_SILENCE;
    }

    private FactsOfWeek week(YearWeek week) {
        return weeks.computeIfAbsent(
                week,
                _ -> new FactsOfWeek(
                        week,
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>()));
    }
}
