package io.undercurrent.signals.detection.domain;

import java.util.List;
import org.threeten.extra.YearWeek;

/// One week of the whole organisation, decided.
public record Round(YearWeek week, List<Reading> readings, List<Shock> organisationNotes) {
    public Round {
        readings = List.copyOf(readings);
        organisationNotes = List.copyOf(organisationNotes);
    }
}
