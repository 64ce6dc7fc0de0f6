package io.undercurrent.signals.overview.domain;

import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// A part of the matrix, and the round it shows; no round when nothing was evaluated by then.
public record Sheet(Optional<YearWeek> round, List<TeamRow> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }
}
