package io.undercurrent.survey.workforce.http;

import io.undercurrent.survey.workforce.domain.Changes;
import io.undercurrent.survey.workforce.domain.ImportReport;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What became of an import so far.
@Schema(name = "WorkforceImport")
record ImportView(
        UUID id,
        @Schema(enumeration = {"full", "delta"}) String mode,
        boolean dryRun,
        @Schema(format = "date") String asOf,

        @Schema(enumeration = {"running", "completed", "refused", "failed"})
        String status,

        @Nullable String reason,
        long rows,
        long accepted,
        long rejected,
        @Schema(minimum = "0", maximum = "1") double progress,
        @Nullable ChangesView changes) {

    static final String RUNNING = """
            {"id":"0e4b6cf6-52bb-4a4c-8b5b-0d0b3a3a5c11","mode":"full","dryRun":false,"asOf":"2026-03-15",\
            "status":"running","rows":812,"accepted":811,"rejected":1,"progress":0.4}""";

    static final String COMPLETED = """
            {"id":"0e4b6cf6-52bb-4a4c-8b5b-0d0b3a3a5c11","mode":"full","dryRun":false,"asOf":"2026-03-15",\
            "status":"completed","rows":812,"accepted":811,"rejected":1,"progress":1.0,\
            "changes":{"teamsAdded":1,"teamsChanged":0,"teamsClosed":0,"peopleJoined":9,"peopleMoved":2,"peopleLeft":4}}""";

    /// What the import changes; of a dry run, what it would change.
    @Schema(name = "WorkforceChanges")
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
