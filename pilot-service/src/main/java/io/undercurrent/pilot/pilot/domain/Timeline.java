package io.undercurrent.pilot.pilot.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The days on which a pilot changed its state.
public record Timeline(
        LocalDate baselineFrom, LocalDate start, Optional<LocalDate> end, List<Interruption> interruptions) {
    public Timeline {
        interruptions = List.copyOf(interruptions);
    }

    static Timeline startedOn(LocalDate baselineFrom, LocalDate start) {
        return new Timeline(baselineFrom, start, Optional.empty(), List.of());
    }

    Timeline paused(LocalDate on, String reason) {
        var more = Stream.concat(interruptions.stream(), Stream.of(new Interruption(on, Optional.empty(), reason)));
        return new Timeline(baselineFrom, start, end, more.toList());
    }

    Timeline resumed(LocalDate on) {
        var changed = new ArrayList<>(interruptions);
        var last = changed.removeLast();
        changed.add(new Interruption(last.from(), Optional.of(on), last.reason()));
        return new Timeline(baselineFrom, start, end, changed);
    }

    Timeline ended(LocalDate on) {
        return new Timeline(baselineFrom, start, Optional.of(on), interruptions);
    }

    /// The last day on which anything changed.
    LocalDate latest() {
        return Stream.concat(
                        Stream.concat(Stream.of(start), end.stream()),
                        interruptions.stream().map(each -> each.until().orElse(each.from())))
                .max(LocalDate::compareTo)
                .orElse(start);
    }

    public boolean rests(LocalDate day) {
        return interruptions.stream().anyMatch(interruption -> interruption.holds(day));
    }
}
