package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.Dossiers;
import io.undercurrent.survey.workforce.domain.Headcounts;
import io.undercurrent.survey.workforce.domain.Pen;
import io.undercurrent.survey.workforce.domain.StaffingBook;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the changes whose day has come, and those that waited for an import; on a new day counts everybody again.
@ApplicationScoped
public class MakeDueChanges {

    private static final int AT_ONCE = 500;

    private final Pen pen;
    private final Dossiers dossiers;
    private final UpdateDossiers updateDossiers;
    private final Headcounts headcounts;
    private final RecountTeams recountTeams;
    private final StaffingBook staffing;
    private final Today today;

    MakeDueChanges(
            Pen pen,
            Dossiers dossiers,
            UpdateDossiers updateDossiers,
            Headcounts headcounts,
            RecountTeams recountTeams,
            StaffingBook staffing,
            Today today) {
        this.pen = pen;
        this.dossiers = dossiers;
        this.updateDossiers = updateDossiers;
        this.headcounts = headcounts;
        this.recountTeams = recountTeams;
        this.staffing = staffing;
        this.today = today;
    }

    /// Whether there was something to do.
    @Transactional
    public boolean next() {
        var day = today.day();
        return erasedSomebody() || madeSomeOf(day) || beganAnew(day);
    }

    private boolean erasedSomebody() {
        var who = dossiers.dueErasures(AT_ONCE);
        if (!who.isEmpty()) {
            pen.waitForChanges();
            updateDossiers.erase(who);
        }
        return !who.isEmpty();
    }

    private boolean madeSomeOf(LocalDate day) {
        var who = dossiers.due(day, AT_ONCE);
        if (!who.isEmpty()) {
            pen.waitForChanges();
            updateDossiers.with(who, List.of());
        }
        return !who.isEmpty();
    }

    private boolean beganAnew(LocalDate day) {
        if (headcounts.liveDay().filter(counted -> !counted.equals(day)).isEmpty()) {
            return false;
        }
        pen.waitForChanges();
        recountTeams.grown(Map.of(), day);
        staffing.touch(day, Optional.empty());
        return true;
    }
}
