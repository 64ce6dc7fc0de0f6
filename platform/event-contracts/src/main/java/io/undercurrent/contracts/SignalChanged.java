package io.undercurrent.contracts;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// A warning signal of a team stands at another level than before.
public record SignalChanged(
        String teamId,
        String kind,
        String level,
        @Nullable YearWeek since,
        YearWeek round,
        String evidenceSummary,
        List<String> advice,
        Long revision)
        implements SignalEvent {

    public SignalChanged {
        requireNonNull(teamId, "teamId");
        requireNonNull(kind, "kind");
        requireNonNull(level, "level");
        requireNonNull(round, "round");
        requireNonNull(evidenceSummary, "evidenceSummary");
        advice = List.copyOf(requireNonNull(advice, "advice"));
        requireNonNull(revision, "revision");
    }

    @Override
    public String key() {
        return teamId;
    }

    @Override
    public String subject() {
        return teamId + "/" + kind;
    }
}
