package io.undercurrent.survey.question.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.YearWeek;

/// How many questions of a team stand open at the end of a week, how many were first answered in it, and how long that
/// took.
public record Backlog(String team, YearWeek week, int open, int answered, Optional<DaysBand> medianDays) {

    public static Backlog of(String team, YearWeek week, Collection<Question> questions) {
        var open = questions.stream().filter(question -> question.isOpenAtTheEndOf(week));
        var waits = questions.stream()
                .map(question -> question.daysToAnswerIn(week))
                .flatMapToLong(OptionalLong::stream)
                .sorted()
                .toArray();
        return new Backlog(team, week, (int) open.count(), waits.length, DaysBand.ofMedian(waits));
    }
}
