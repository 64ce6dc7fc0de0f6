package io.undercurrent.survey.question.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Tells the weeks of a team's register again, as far as they read differently now.
public record Retelling(String team, List<Question> questions, List<ToldBacklog> told, Optional<YearWeek> openFrom) {

    private static final int QUARTER = 13;

    public Retelling {
        questions = List.copyOf(questions);
        told = List.copyOf(told);
    }

    /// From the week of the first question on, a quarter back at most, and nothing that is settled; the running week as
    /// it stands so far.
    public List<ToldBacklog> news(LocalDate today) {
        var before = told.stream().collect(toMap(past -> past.backlog().week(), identity()));
        return weeks(YearWeek.from(today)).stream()
                .map(week -> Backlog.of(team, week, questions))
                .filter(now -> Optional.ofNullable(before.get(now.week()))
                        .filter(past -> past.says(now))
                        .isEmpty())
                .map(now -> Optional.ofNullable(before.get(now.week()))
                        .map(past -> past.next(now))
                        .orElseGet(() -> ToldBacklog.first(now)))
                .toList();
    }

    private Collection<YearWeek> weeks(YearWeek last) {
        var weeks = new ArrayList<YearWeek>();
        firstWeek().ifPresent(first -> {
            var earliest = last.minusWeeks(QUARTER - 1);
            for (var week = first.isBefore(earliest) ? earliest : first;
                    !week.isAfter(last);
                    week = week.plusWeeks(1)) {
                weeks.add(week);
            }
        });
        return weeks;
    }

    private Optional<YearWeek> firstWeek() {
        var asked = questions.stream()
                .map(question -> YearWeek.from(question.opening().day()));
        var before = told.stream().map(past -> past.backlog().week());
        return Stream.concat(asked, before)
                .min(YearWeek::compareTo)
                .map(first -> openFrom.filter(first::isBefore).orElse(first));
    }
}
