package io.undercurrent.survey.workforce.http;

import io.undercurrent.survey.workforce.domain.Changes;
import io.undercurrent.survey.workforce.domain.FileKind;
import io.undercurrent.survey.workforce.domain.ImportReport;
import io.undercurrent.survey.workforce.domain.TeamPreview;
import io.undercurrent.survey.workforce.domain.UnknownManagers;
import java.util.List;
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
        @Nullable FileView file,
        @Nullable ChangesView changes,
        @Nullable TeamsView teams,
        @Nullable ManagersView unknownManagers) {

    static final String RUNNING = """
            {"id":"0e4b6cf6-52bb-4a4c-8b5b-0d0b3a3a5c11","mode":"full","dryRun":false,"asOf":"2026-03-15",\
            "status":"running","rows":812,"accepted":811,"rejected":1,"progress":0.3,\
            "file":{"format":"csv","encoding":"windows-1252","delimiter":"semicolon","mapping":"afas"}}""";

    static final String COMPLETED = """
            {"id":"0e4b6cf6-52bb-4a4c-8b5b-0d0b3a3a5c11","mode":"full","dryRun":false,"asOf":"2026-03-15",\
            "status":"completed","rows":812,"accepted":811,"rejected":1,"progress":1.0,\
            "file":{"format":"csv","encoding":"windows-1252","delimiter":"semicolon","mapping":"afas"},\
            "changes":{"teamsAdded":1,"teamsChanged":0,"teamsClosed":0,"peopleJoined":9,"peopleMoved":2,"peopleLeft":4},\
            "teams":{"added":["care-3"],"changed":[],"closed":[]},"unknownManagers":{"count":1,"firstLines":[14]}}""";

    /// How the file was read, as far as it did not say itself.
    @Schema(name = "WorkforceFile")
    record FileView(
            @Schema(enumeration = {"ndjson", "csv"}) String format,

            @Schema(enumeration = {"utf-8", "windows-1252"}) String encoding,

            @Schema(enumeration = {"comma", "semicolon", "tab"}) @Nullable
            String delimiter,

            @Nullable String mapping) {

        static FileView of(FileKind file) {
            return new FileView(
                    file.format(),
                    file.encoding(),
                    file.delimiter().orElse(null),
                    file.mapping().orElse(null));
        }
    }

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

    /// The first fifty of the teams that change; people are only counted.
    @Schema(name = "WorkforceChangedTeams")
    record TeamsView(List<String> added, List<String> changed, List<String> closed) {

        static TeamsView of(TeamPreview teams) {
            return new TeamsView(teams.added(), teams.changed(), teams.closed());
        }
    }

    /// Lines with a manager who is neither in the file nor known; they were taken all the same.
    @Schema(name = "WorkforceUnknownManagers")
    record ManagersView(long count, List<Long> firstLines) {

        static @Nullable ManagersView of(UnknownManagers managers) {
            return managers.count() == 0 ? null : new ManagersView(managers.count(), managers.firstLines());
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
                report.file().map(FileView::of).orElse(null),
                report.changes().map(ChangesView::of).orElse(null),
                report.changes().map(Changes::preview).map(TeamsView::of).orElse(null),
                ManagersView.of(report.unknownManagers()));
    }
}
