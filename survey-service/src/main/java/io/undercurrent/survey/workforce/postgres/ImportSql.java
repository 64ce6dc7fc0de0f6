package io.undercurrent.survey.workforce.postgres;

/// What is written down of an import on its way.
final class ImportSql {

    static final String OPEN = """
            insert into workforce_import
                (id, mode, dry_run, confirmed, as_of, status, client, root_team_id, root_team_name)
            values (:id, :mode, :dryRun, :confirmed, :asOf, 'RUNNING', :client, :rootId, :rootName)""";

    static final String SEAL = """
            update workforce_import set
                lines = :lines, rejected = :rejected, progress = :stored,
                format = :format, encoding = :encoding, delimiter = :delimiter, mapping = :mapping,
                columns = :columnNames
            where id = :id""";

    static final String SUSPECT = """
            update workforce_import set
                repeated_suspected = :repeated, unknown_managers_suspected = :unknownManagers
            where id = :id""";

    /// Some lines were rejected after all: they contradict others.
    static final String NOTE = """
            update workforce_import set
                rejected = (select count(*) from workforce_import_error where import_id = :id),
                unknown_managers = :count, unknown_manager_lines = :lines
            where id = :id""";

    static final String FINISH = """
            update workforce_import set
                status = :status, reason = :reason,
                teams_added = :teams.added, teams_changed = :teams.changed, teams_closed = :teams.closed,
                people_joined = :people.joined, people_moved = :people.moved, people_left = :people.left,
                first_teams_added = :firstAdded, first_teams_changed = :firstChanged,
                first_teams_closed = :firstClosed
            where id = :id""";

    static final String FAIL = "update workforce_import set status = 'FAILED', reason = :reason where id = :id";

    private ImportSql() {}
}
