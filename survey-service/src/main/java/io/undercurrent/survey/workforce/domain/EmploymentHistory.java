package io.undercurrent.survey.workforce.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Where one person worked and when, in order; periods never overlap.
public record EmploymentHistory(List<EmploymentPeriod> periods, List<Leave> leaves) {

    public static final EmploymentHistory NONE = new EmploymentHistory(List.of(), List.of());

    /// What is true of somebody on one day.
    private record Standing(Work work, LocalDate hired, boolean onLeave) {}

    public EmploymentHistory {
        periods = List.copyOf(periods);
        leaves = List.copyOf(leaves);
    }

    public Optional<String> teamOn(LocalDate day) {
        return on(day).map(standing -> standing.work().teamId());
    }

    private Optional<Standing> on(LocalDate day) {
        return periods.stream()
                .filter(period -> period.holds(day))
                .findFirst()
                .map(period -> new Standing(
                        period.work(), period.hired(), leaves.stream().anyMatch(leave -> leave.holds(day))));
    }

    /// The changes that tell this history, the oldest first within each sort.
    public List<EmploymentChange> changes(String employeeId) {
        var changes = new ArrayList<EmploymentChange>();
        for (var place = 0; place < periods.size(); place++) {
            changes.add(beginning(employeeId, place));
            end(employeeId, place).ifPresent(changes::add);
        }
        for (var leave : leaves) {
            changes.add(new EmploymentChange.WentOnLeave(employeeId, leave.from()));
            leave.until()
                    .filter(day -> periods.stream().anyMatch(period -> period.holds(day)))
                    .ifPresent(day -> changes.add(new EmploymentChange.Returned(employeeId, day)));
        }
        return changes;
    }

    private EmploymentChange beginning(String employeeId, int place) {
        var period = periods.get(place);
        var work = period.work();
        if (place == 0 || period.saying().joining() || !period.continues(periods.get(place - 1))) {
            return new EmploymentChange.Joined(
                    employeeId, period.from(), work.teamId(), work.jobFamily(), work.learner());
        }
        var before = periods.get(place - 1).work();
        return new EmploymentChange.Moved(
                employeeId,
                period.from(),
                work.teamId(),
                said(work.jobFamily(), before.jobFamily(), period.saying().jobFamily()),
                said(work.learner(), before.learner(), period.saying().learner()));
    }

    private static <T> Optional<T> said(T now, T before, boolean said) {
        return said || !now.equals(before) ? Optional.of(now) : Optional.empty();
    }

    private Optional<EmploymentChange> end(String employeeId, int place) {
        var period = periods.get(place);
        var goesOn = place + 1 < periods.size() && periods.get(place + 1).continues(period);
        return goesOn
                ? Optional.empty()
                : period.until()
                        .map(day -> new EmploymentChange.Ended(
                                employeeId, day.minusDays(1), period.ended().orElse(EndReason.OTHER)));
    }

    /// The first day about which this history and another tell something else.
    public Optional<LocalDate> firstDifference(EmploymentHistory other) {
        var days = new TreeSet<LocalDate>();
        Stream.of(this, other).forEach(history -> history.markDays(days));
        return days.stream()
                .filter(day ->
                        !on(day).equals(other.on(day)) || !endsBefore(day).equals(other.endsBefore(day)))
                .findFirst()
                .map(day -> on(day).isPresent() && other.on(day).isPresent() ? day : lastDayBefore(day, other));
    }

    // a leaver counts in the week of the last day worked
    private LocalDate lastDayBefore(LocalDate day, EmploymentHistory other) {
        var worked =
                on(day.minusDays(1)).isPresent() || other.on(day.minusDays(1)).isPresent();
        return worked ? day.minusDays(1) : day;
    }

    private Optional<EndReason> endsBefore(LocalDate day) {
        return periods.stream()
                .filter(period -> period.until().filter(day::equals).isPresent())
                .map(EmploymentPeriod::ended)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void markDays(TreeSet<LocalDate> days) {
        periods.forEach(period -> {
            days.add(period.from());
            period.until().ifPresent(days::add);
        });
        leaves.forEach(leave -> {
            days.add(leave.from());
            leave.until().ifPresent(days::add);
        });
    }
}
