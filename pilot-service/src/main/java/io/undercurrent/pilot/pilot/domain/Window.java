package io.undercurrent.pilot.pilot.domain;

import java.time.LocalDate;
import java.util.Optional;

/// On which days which arm of a pilot is measured.
///
/// @param timeline once the pilot has started
public record Window(LocalDate baselineFrom, Optional<Timeline> timeline, LocalDate plannedEnd, LocalDate today) {
    /// The days of a pilot that is being measured; empty when it is not.
    public static Optional<Window> of(Pilot pilot, LocalDate today) {
        return switch (pilot) {
            case Baseline baseline -> Optional.of(of(baseline.charter(), baseline.since(), Optional.empty(), today));
            case Running running -> Optional.of(of(running.charter(), running.timeline(), today));
            case Paused paused -> Optional.of(of(paused.charter(), paused.timeline(), today));
            case Draft _, Registered _, Concluded _, Decided _, Withdrawn _ -> Optional.empty();
        };
    }

    private static Window of(Charter charter, Timeline timeline, LocalDate today) {
        return of(charter, timeline.baselineFrom(), Optional.of(timeline), today);
    }

    private static Window of(Charter charter, LocalDate from, Optional<Timeline> timeline, LocalDate today) {
        return new Window(from, timeline, charter.registration().sample().plannedEnd(), today);
    }

    Optional<Flaw> flaw(Arm arm, LocalDate day) {
        if (day.isAfter(today)) {
            return Optional.of(Flaw.FUTURE_DAY);
        }
        if (day.isBefore(baselineFrom)) {
            return Optional.of(Flaw.BEFORE_BASELINE);
        }
        if (day.isAfter(plannedEnd)) {
            return Optional.of(Flaw.AFTER_PLANNED_END);
        }
        return switch (arm) {
            case BASELINE -> timeline.map(_ -> Flaw.BASELINE_OVER);
            case PILOT -> flawOfPilot(day);
            case COMPARISON -> Optional.empty();
        };
    }

    private Optional<Flaw> flawOfPilot(LocalDate day) {
        if (timeline.filter(begun -> !day.isBefore(begun.start())).isEmpty()) {
            return Optional.of(Flaw.BEFORE_START);
        }
        return timeline.filter(begun -> begun.rests(day)).map(_ -> Flaw.DURING_A_PAUSE);
    }
}
