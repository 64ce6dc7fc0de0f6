package io.undercurrent.survey.result.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.threeten.extra.YearWeek;

/// What was decided about results, for good.
public interface Results {

    /// Decisions fall one import at a time, so that siblings that come apart still protect each other.
    void waitForTurn();

    List<KnownResult> of(Set<YearWeek> weeks);

    void keep(Collection<DecidedResult> decided);
}
