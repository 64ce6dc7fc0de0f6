package io.undercurrent.contracts;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.threeten.extra.YearWeek;

/// What a team answered in a wave, in counts, when enough of them answered.
public record TeamResultPublished(
        String waveId,
        String teamId,
        YearWeek week,
        Integer invited,
        Integer answered,
        List<ItemResult> items,
        Long revision)
        implements ResultEvent {

    public TeamResultPublished {
        requireNonNull(waveId, "waveId");
        requireNonNull(teamId, "teamId");
        requireNonNull(week, "week");
        Counted.fromNought(invited, "invited");
        Counted.fromNought(answered, "answered");
        if (answered > invited) {
            throw new IllegalArgumentException("%d answered of %d invited".formatted(answered, invited));
        }
        items = List.copyOf(requireNonNull(items, "items"));
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
