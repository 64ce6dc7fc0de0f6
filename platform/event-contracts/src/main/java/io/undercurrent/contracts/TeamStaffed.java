package io.undercurrent.contracts;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.threeten.extra.YearWeek;

/// How much a team worked in a week, and how many joined and left, per kind of colleague; never who.
public record TeamStaffed(String teamId, YearWeek week, List<Stratum> strata, Long revision) implements StaffingEvent {

    public TeamStaffed {
        requireNonNull(teamId, "teamId");
        requireNonNull(week, "week");
        strata = List.copyOf(requireNonNull(strata, "strata"));
        requireNonNull(revision, "revision");
    }

    @Override
    public String key() {
        return teamId;
    }

    @Override
    public String subject() {
        return teamId + "/" + week;
    }
}
