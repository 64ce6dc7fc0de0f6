package io.undercurrent.survey.workforce.domain;

import static java.util.Comparator.comparing;

import io.undercurrent.survey.workforce.domain.EmploymentChange.Ended;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Joined;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// The changes of one person in the order of their telling; a later one takes the place of an earlier one of its sort
/// and day.
final class Telling {

    /// One sort of change can be true once a day.
    private record Slot(Class<? extends EmploymentChange> sort, LocalDate day) {}

    private record Told(EmploymentChange change, boolean standing) {

        boolean isTrueOn(LocalDate today) {
            return standing || !change.on().isAfter(today);
        }
    }

    private static final Comparator<EmploymentChange> BY_DAY =
            comparing(Telling::firstDay).thenComparingInt(Telling::rankWithinDay);

    private final Map<Slot, Told> told = new LinkedHashMap<>();

    void add(Collection<EmploymentChange> changes, boolean standing) {
        for (var change : changes) {
            var slot = new Slot(change.getClass(), change.on());
            told.remove(slot);
            told.put(slot, new Told(change, standing));
        }
    }

    /// What these changes make of an employment up to today; the rest is kept.
    Retelling upTo(LocalDate today) {
        var corrected = correctedEnds();
        var retelling = new Retelling();
        told.values().stream()
                .filter(one -> !one.isTrueOn(today) || corrected.contains(one.change()))
                .forEach(one -> retelling.keep(one.change()));
        told.values().stream()
                .filter(one -> one.isTrueOn(today) && !corrected.contains(one.change()))
                .map(Told::change)
                .sorted(BY_DAY)
                .forEach(retelling::tell);
        return retelling;
    }

    /// An employment ends once: of several ends before the next joining the one told last is true.
    private Set<EmploymentChange> correctedEnds() {
        var joinings = joinings();
        var ends = new LinkedHashMap<LocalDate, Ended>();
        var corrected = new HashSet<EmploymentChange>();
        for (var one : told.values()) {
            if (one.change() instanceof Ended end && joinings.floor(end.on()) != null) {
                var before = ends.put(joinings.floor(end.on()), end);
                if (before != null) {
                    corrected.add(before);
                }
            }
        }
        return corrected;
    }

    private NavigableSet<LocalDate> joinings() {
        var days = new TreeSet<LocalDate>();
        for (var one : told.values()) {
            if (one.change() instanceof Joined joined) {
                days.add(joined.on());
            }
        }
        return days;
    }

    private static LocalDate firstDay(EmploymentChange change) {
        return change instanceof Ended end ? end.on().plusDays(1) : change.on();
    }

    private static int rankWithinDay(EmploymentChange change) {
        return switch (change) {
            case Ended _ -> 0;
            case Joined _ -> 1;
            case EmploymentChange.Moved _ -> 2;
            case EmploymentChange.Returned _ -> 3;
            case EmploymentChange.WentOnLeave _ -> 4;
        };
    }
}
