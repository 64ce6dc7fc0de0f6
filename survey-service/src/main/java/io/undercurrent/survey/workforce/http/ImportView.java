package io.undercurrent.survey.workforce.http;

import io.undercurrent.survey.workforce.domain.Changes;
import io.undercurrent.survey.workforce.domain.ImportReport;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of an import so far.
record ImportView(
        UUID id,
        String mode,
        boolean dryRun,
        String asOf,
        String status,
        @Nullable String reason,
        long rows,
        long accepted,
        long rejected,
        double progress,
        @Nullable ChangesView changes) {

    /// What the import changes; of a dry run, what it would change.
    record ChangesView(
            int teamsAdded, int teamsChanged, int teamsClosed, int peopleJoined, int peopleMoved, int peopleLeft) {

        static ChangesView of(Changes changes) {
            var teams = changes.teams();
            var people = changes.people();
            return new ChangesView(
                    teams.added(), teams.changed(), teams.closed(), people.joined(), people.moved(), people.left());
        }
    }

    static ImportView of(ImportReport report) {
        var order = report.order();
        return new ImportView(
                order.id(),
                order.mode().name().toLowerCase(Locale.ROOT),
                order.dryRun(),
                order.asOf().toString(),
                report.status().name().toLowerCase(Locale.ROOT),
                report.reason().orElse(null),
                report.rows(),
                report.accepted(),
                report.rejected(),
                report.progress(),
                report.changes().map(ChangesView::of).orElse(null));
    }
}
