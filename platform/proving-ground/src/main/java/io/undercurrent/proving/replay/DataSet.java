package io.undercurrent.proving.replay;

import io.undercurrent.proving.calls.Employee;
import io.undercurrent.proving.calls.TeamResult;
import io.undercurrent.proving.calls.UsageLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearWeek;

/// A data set from elsewhere, summed up per team and week.
interface DataSet {
    List<YearWeek> weeks();

    List<String> teams();

    /// Teams that are large enough to be shown in a week.
    Set<String> largeTeamsIn(YearWeek week);

    List<Employee> employees();

    List<TeamResult> results(YearWeek week);

    List<UsageLine> usage(YearWeek week);

    /// The tool the usage is of, if the file knows of any.
    Optional<String> tool();
}
