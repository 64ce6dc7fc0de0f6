package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.pilot.domain.Concluded;
import io.undercurrent.pilot.pilot.domain.Decided;
import io.undercurrent.pilot.pilot.domain.Draft;
import io.undercurrent.pilot.pilot.domain.Paused;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.pilot.domain.Running;
import io.undercurrent.pilot.pilot.domain.Timeline;
import io.undercurrent.pilot.pilot.domain.UnderWay;
import io.undercurrent.pilot.pilot.domain.Withdrawn;
import java.time.LocalDate;
import java.util.Optional;

/// The days that divide a pilot: those before its start, those since, and those that do not count.
///
/// @param timeline once it has started
public record Span(Optional<Timeline> timeline) {

    public static Span of(Pilot pilot) {
        return switch (pilot) {
            case Running running -> new Span(Optional.of(running.timeline()));
            case Paused paused -> new Span(Optional.of(paused.timeline()));
            case Concluded concluded -> new Span(Optional.of(concluded.timeline()));
            case Decided decided -> new Span(Optional.of(decided.timeline()));
            case Draft _, UnderWay _, Withdrawn _ -> new Span(Optional.empty());
        };
    }

    public boolean hasStarted() {
        return timeline.isPresent();
    }

    boolean isBefore(LocalDate day) {
        return timeline.map(days -> day.isBefore(days.start())).orElse(true);
    }

    boolean isSince(LocalDate day) {
        return timeline.filter(days -> !day.isBefore(days.start()))
                .filter(days -> !days.rests(day))
                .filter(days -> days.end().map(end -> !day.isAfter(end)).orElse(true))
                .isPresent();
    }

    /// Whether it was measured as long as was planned: then, and only then, one look was taken.
    boolean reached(LocalDate plannedEnd) {
        return timeline.flatMap(Timeline::end)
                .filter(end -> !end.isBefore(plannedEnd))
                .isPresent();
    }
}
