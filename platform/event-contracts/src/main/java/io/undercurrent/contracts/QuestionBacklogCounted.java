package io.undercurrent.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// How many questions of a team about role and AI stood open at the end of a week, and how many were answered in it.
///
/// @param medianDaysToAnswer of those answered, as a band such as `4-7`; nothing when none was
public record QuestionBacklogCounted(
        String teamId,
        YearWeek week,
        Integer open,
        Integer answered,
        @Nullable String medianDaysToAnswer,
        Long revision)
        implements QuestionEvent {

    public QuestionBacklogCounted {
        requireNonNull(teamId, "teamId");
        requireNonNull(week, "week");
        Counted.fromNought(open, "open");
        Counted.fromNought(answered, "answered");
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
