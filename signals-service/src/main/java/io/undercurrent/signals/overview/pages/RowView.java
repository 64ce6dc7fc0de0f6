package io.undercurrent.signals.overview.pages;

import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.overview.domain.TeamRow;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// A team in the table.
public record RowView(String id, String name, int depth, String size, List<CellView> cells) {

    static final List<SignalKind> SHOWN = List.of(SignalKind.values());
    private static final int DEEPEST_INDENT = 4;

    static RowView of(TeamRow row, YearWeek shown) {
        return new RowView(
                row.id().value(),
                row.name(),
                Math.min(row.depth(), DEEPEST_INDENT),
                row.size().text(),
                SHOWN.stream()
                        .map(kind -> Optional.ofNullable(row.cells().get(kind))
                                .filter(_ -> row.told())
                                .map(cell -> CellView.of(kind, cell, shown))
                                .orElse(CellView.absent(kind)))
                        .toList());
    }
}
