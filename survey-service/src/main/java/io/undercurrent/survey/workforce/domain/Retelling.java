package io.undercurrent.survey.workforce.domain;

import io.undercurrent.survey.workforce.domain.EmploymentChange.Ended;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Joined;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Moved;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Returned;
import io.undercurrent.survey.workforce.domain.EmploymentChange.WentOnLeave;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A history as it grows, change by change in the order of their days; what fits nothing is kept for later.
final class Retelling {

    private final List<EmploymentPeriod> periods = new ArrayList<>();
    private final List<Leave> leaves = new ArrayList<>();
    private final List<EmploymentChange> kept = new ArrayList<>();

    void keep(EmploymentChange change) {
        kept.add(change);
    }

    void tell(EmploymentChange change) {
        if (!fits(change)) {
            keep(change);
            return;
        }
        switch (change) {
            case Joined joined -> begin(joined);
            case Moved moved -> move(moved);
            case WentOnLeave leave -> leaves.add(new Leave(leave.on(), Optional.empty()));
            case Returned returned -> leaves.add(leaves.removeLast().until(returned.on()));
            case Ended ended -> end(ended);
        }
    }

    private boolean fits(EmploymentChange change) {
        return switch (change) {
            case Joined _ -> true;
            case Moved _, Ended _ -> isEmployed();
            case WentOnLeave _ -> isEmployed() && !isOnLeave();
            case Returned returned ->
                isOnLeave() && returned.on().isAfter(leaves.getLast().from());
        };
    }

    private boolean isEmployed() {
        return !periods.isEmpty() && periods.getLast().until().isEmpty();
    }

    private boolean isOnLeave() {
        return !leaves.isEmpty() && leaves.getLast().until().isEmpty();
    }

    /// Whoever joins while employed goes on; only an end in between would make it a second employment.
    private void begin(Joined joined) {
        var hired = isEmployed() ? periods.getLast().hired() : joined.on();
        var work = new Work(joined.teamId(), joined.jobFamily(), joined.learner());
        from(joined.on(), hired, work, Saying.JOINING);
    }

    private void move(Moved moved) {
        var before = periods.getLast();
        var work = new Work(
                moved.teamId(),
                moved.jobFamily().orElse(before.work().jobFamily()),
                moved.learner().orElse(before.work().learner()));
        var saying =
                new Saying(false, moved.jobFamily().isPresent(), moved.learner().isPresent());
        from(moved.on(), before.hired(), work, saying);
    }

    private void from(LocalDate day, LocalDate hired, Work work, Saying saying) {
        if (isEmployed()) {
            var before = periods.removeLast();
            if (before.from().equals(day)) {
                periods.add(before.doing(work, before.saying()));
                return;
            }
            periods.add(before.until(day, Optional.empty()));
        }
        periods.add(new EmploymentPeriod(day, Optional.empty(), hired, work, Optional.empty(), saying));
    }

    private void end(Ended ended) {
        var day = ended.on().plusDays(1);
        periods.add(periods.removeLast().until(day, Optional.of(ended.reason())));
        if (isOnLeave()) {
            leaves.add(leaves.removeLast().until(day));
        }
    }

    Dossier dossier(String employeeId) {
        return new Dossier(employeeId, new EmploymentHistory(periods, leaves), kept);
    }
}
