package io.undercurrent.survey.question.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// One thing that was said in a thread: by a leader with a name, or by the asker. What an anonymous asker said carries
/// the first day of its week.
public record Message(Optional<String> leader, LocalDate day, Words words) {

    public static Message of(Asker asker, LocalDate day, Words words) {
        var told = asker.isAnonymous() ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
        return new Message(Optional.empty(), told, words);
    }

    public boolean isReply() {
        return leader.isPresent();
    }

    boolean isSaidBy(YearWeek week) {
        return !YearWeek.from(day).isAfter(week);
    }

    boolean isSaidIn(YearWeek week) {
        return YearWeek.from(day).equals(week);
    }
}
