package io.undercurrent.survey.workforce.domain;

import java.util.List;
import java.util.Set;
import org.threeten.extra.YearWeek;

/// Who worked in some teams, week by week, as far as it is known today.
public interface TeamWeeks {

    /// Every one of the weeks, the oldest first.
    List<TeamWeek> of(Set<String> teams, List<YearWeek> weeks);
}
