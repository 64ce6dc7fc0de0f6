package io.undercurrent.survey.provisioning.domain;

import io.undercurrent.survey.workforce.domain.EmploymentChange;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Ended;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Joined;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Moved;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Returned;
import io.undercurrent.survey.workforce.domain.EmploymentChange.WentOnLeave;
import io.undercurrent.survey.workforce.domain.EmploymentEnd;
import io.undercurrent.survey.workforce.domain.EndReason;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Finds the words for what happens to one person.
record Words(String employeeId, LocalDate today) {

    /// An end that was taken back is put off until nobody is left to see it.
    private static final EmploymentEnd NEVER = new EmploymentEnd(LocalDate.of(2199, 12, 31), EndReason.OTHER);

    private static final String UNSAID = "unspecified";

    /// Somebody of whom we told nothing yet. Whoever is here already, by another way, only moves.
    List<EmploymentChange> begin(Stint is, boolean hereAlready) {
        var first = hereAlready ? moved(is) : joined(is, is.start());
        return Stream.of(Stream.of(first), leave(false, is), is.end().stream().map(this::ended))
                .flatMap(changes -> changes)
                .toList();
    }

    List<EmploymentChange> goOn(Stint was, Stint is) {
        return was.goesOnAfter(today.minusDays(1)) ? stay(was, is) : comeBack(was, is);
    }

    private List<EmploymentChange> stay(Stint was, Stint is) {
        return Stream.of(
                        is.start().isBefore(was.start())
                                ? Stream.of(joined(is, is.start()))
                                : Stream.<EmploymentChange>empty(),
                        was.post().equals(is.post()) ? Stream.<EmploymentChange>empty() : Stream.of(moved(is)),
                        leave(was.onLeave(), is),
                        was.end().equals(is.end())
                                ? Stream.<EmploymentChange>empty()
                                : Stream.of(ended(is.end().orElse(NEVER))))
                .flatMap(changes -> changes)
                .toList();
    }

    private List<EmploymentChange> comeBack(Stint was, Stint is) {
        var gone = was.end().orElseThrow().lastDay();
        if (is.end().filter(end -> !end.lastDay().isAfter(gone)).isPresent()) {
            return was.end().equals(is.end())
                    ? List.of()
                    : List.of(ended(is.end().get()));
        }
        var again = is.start().isAfter(gone) ? is.start() : today;
        return Stream.of(
                        Stream.of(joined(is, again)),
                        leave(false, is),
                        is.end().stream().map(this::ended))
                .flatMap(changes -> changes)
                .toList();
    }

    /// Nobody says any more where somebody works.
    List<EmploymentChange> leave(Stint was) {
        return was.goesOnAfter(today)
                ? was.left(later(was.start())).end().stream().map(this::ended).toList()
                : List.of();
    }

    private Stream<EmploymentChange> leave(boolean before, Stint is) {
        if (before == is.onLeave()) {
            return Stream.empty();
        }
        var day = later(is.start());
        return Stream.of(is.onLeave() ? new WentOnLeave(employeeId, day) : new Returned(employeeId, day));
    }

    private EmploymentChange joined(Stint is, LocalDate day) {
        var post = is.post();
        return new Joined(
                employeeId,
                day,
                post.teamId(),
                post.jobFamily().orElse(UNSAID),
                post.learner().orElse(false));
    }

    private EmploymentChange moved(Stint is) {
        var post = is.post();
        return new Moved(employeeId, later(is.start()), post.teamId(), post.jobFamily(), post.learner());
    }

    private EmploymentChange ended(EmploymentEnd end) {
        return new Ended(employeeId, end.lastDay(), end.reason());
    }

    private LocalDate later(LocalDate day) {
        return day.isAfter(today) ? day : today;
    }
}
