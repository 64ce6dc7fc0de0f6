package io.undercurrent.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// A team was asked in a wave, and its answers are not shown; how many were asked is told from five on.
public record TeamResultWithheld(
        String waveId,
        String teamId,
        YearWeek week,
        @Nullable Integer invited,
        Reason reason,
        Long revision) implements ResultEvent {

    public TeamResultWithheld {
        requireNonNull(waveId, "waveId");
        requireNonNull(teamId, "teamId");
        requireNonNull(week, "week");
        if (invited != null && invited < SmallestGroup.SIZE) {
            throw new IllegalArgumentException("Fewer than five invited are not told");
        }
        requireNonNull(reason, "reason");
        requireNonNull(revision, "revision");
    }

    @Override
    public String key() {
        return teamId;
    }

    @Override
    public String subject() {
        return waveId + "/" + teamId;
    }
}
