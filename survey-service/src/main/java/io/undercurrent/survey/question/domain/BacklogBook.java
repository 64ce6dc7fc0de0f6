package io.undercurrent.survey.question.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearWeek;

/// What was told of the register.
public interface BacklogBook {

    /// One teller at a time, until the transaction ends.
    void waitForTurn();

    /// From which week on the register of a team may be told anew; nothing where from any.
    Optional<YearWeek> openFrom(String team);

    /// What was told of a team's weeks before this one stands for good.
    void settle(String team, YearWeek before);

    List<ToldBacklog> told(String team);

    /// The teams that were told of before, but not yet of this week.
    Set<String> silentIn(YearWeek week);

    void remember(Collection<ToldBacklog> told);
}
