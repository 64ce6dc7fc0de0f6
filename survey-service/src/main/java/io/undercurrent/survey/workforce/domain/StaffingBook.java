package io.undercurrent.survey.workforce.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// Which weeks are to be told, who worked in them, and what was told before.
public interface StaffingBook {

    /// A picture of that day is in; what changed in it touches weeks from the given day on.
    void touch(LocalDate pictureDay, Optional<LocalDate> firstTouchedDay);

    /// The next week to tell; nobody else takes it until the transaction ends.
    Optional<YearWeek> nextDue();

    List<Crew> crews(YearWeek week);

    Map<String, ToldCrew> told(YearWeek week);

    void remember(YearWeek week, Collection<ToldCrew> told);

    void done(YearWeek week);
}
