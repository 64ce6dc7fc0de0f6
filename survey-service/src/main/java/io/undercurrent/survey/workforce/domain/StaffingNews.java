package io.undercurrent.survey.workforce.domain;

import java.util.Collection;
import org.threeten.extra.YearWeek;

/// Tells others how a week was staffed.
public interface StaffingNews {

    void tell(YearWeek week, Collection<ToldCrew> crews);
}
