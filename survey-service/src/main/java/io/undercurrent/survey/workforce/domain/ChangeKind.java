package io.undercurrent.survey.workforce.domain;

import java.util.Locale;

/// What a change of people and teams was, as far as the audit tells it.
public enum ChangeKind {
    JOINED,
    MOVED,
    WENT_ON_LEAVE,
    RETURNED,
    ENDED,
    ERASED,
    TEAMS_ADDED,
    TEAMS_CHANGED,
    TEAMS_CLOSED,
    REFUSED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ChangeKind of(EmploymentChange change) {
        return switch (change) {
            case EmploymentChange.Joined _ -> JOINED;
            case EmploymentChange.Moved _ -> MOVED;
            case EmploymentChange.WentOnLeave _ -> WENT_ON_LEAVE;
            case EmploymentChange.Returned _ -> RETURNED;
            case EmploymentChange.Ended _ -> ENDED;
        };
    }
}
