package io.undercurrent.contracts;

import static java.util.Objects.requireNonNull;

import org.threeten.extra.YearWeek;

/// How many of a team could use an AI tool in a week, and how many did.
public record TeamUsageReported(
        String teamId,
        String tool,
        YearWeek week,
        Integer licensed,
        Integer onLeave,
        Integer loggedIn,
        Integer active,
        Integer coreWorkActive,
        Integer sessions,
        Integer workarounds,
        Long revision)
        implements UsageEvent {

    public TeamUsageReported {
        requireNonNull(teamId, "teamId");
        requireNonNull(tool, "tool");
        requireNonNull(week, "week");
        Counted.fromNought(licensed, "licensed");
        Counted.fromNought(onLeave, "onLeave");
        Counted.fromNought(loggedIn, "loggedIn");
        Counted.fromNought(active, "active");
        Counted.fromNought(coreWorkActive, "coreWorkActive");
        Counted.fromNought(sessions, "sessions");
        Counted.fromNought(workarounds, "workarounds");
        requireNonNull(revision, "revision");
    }

    @Override
    public String key() {
        return teamId;
    }

    @Override
    public String subject() {
        return teamId + "/" + tool + "/" + week;
    }
}
