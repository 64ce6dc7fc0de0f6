package io.undercurrent.proving.calls;

import java.util.List;
import org.threeten.extra.YearWeek;

/// One line of a results import: what a team said in a week.
public record TeamResult(String teamId, YearWeek week, Integer invited, Integer answered, List<ItemCounts> items) {}
