package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.Changes;
import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.ImportReport;
import io.undercurrent.survey.workforce.domain.Imports;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresImports implements Imports {

    private static final String OPEN = """
            insert into workforce_import (id, mode, dry_run, confirmed, as_of, status)
            values (:id, :mode, :dryRun, :confirmed, :asOf, 'RUNNING')""";

    private static final String SEAL = """
            update workforce_import set
                rejected = (select count(*) from workforce_import_error where import_id = :id),
                lines = (select count(*) from workforce_import_error where import_id = :id)
                      + (select count(*) from workforce_import_row where import_id = :id)
            where id = :id""";

    private static final String MARK_CHECKED = """
            update workforce_import set
                checked = true,
                rejected = (select count(*) from workforce_import_error where import_id = :id)
            where id = :id""";

    private static final String FINISH = """
            update workforce_import set
                status = :status, reason = :reason,
                teams_added = :added, teams_changed = :changed, teams_closed = :closed,
                people_joined = :joined, people_moved = :moved, people_left = :left
            where id = :id""";

    private final Jdbi jdbi;

    PostgresImports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void open(ImportOrder order) {
        jdbi.useHandle(handle -> handle.createUpdate(OPEN).bindMethods(order).execute());
    }

    @Override
    public void seal(UUID id) {
        update(SEAL, id);
    }

    @Override
    public Optional<ImportReport> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from workforce_import where id = :id")
                .bind("id", id)
                .map(ImportRow::of)
                .findOne()
                .map(ImportRow::toDomain));
    }

    @Override
    public Optional<ImportOrder> nextRunning() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from workforce_import where status = 'RUNNING' order by number limit 1")
                .map(ImportRow::of)
                .findOne()
                .map(ImportRow::order));
    }

    @Override
    public int attempt(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "update workforce_import set attempts = attempts + 1 where id = :id returning attempts")
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public boolean isChecked(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select checked from workforce_import where id = :id")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public void markChecked(UUID id) {
        update(MARK_CHECKED, id);
    }

    @Override
    public void complete(UUID id, Changes changes) {
        finish(id, "COMPLETED", Optional.empty(), changes);
    }

    @Override
    public void refuse(UUID id, Changes changes, String reason) {
        finish(id, "REFUSED", Optional.of(reason), changes);
    }

    private void finish(UUID id, String status, Optional<String> reason, Changes changes) {
        jdbi.useHandle(handle -> handle.createUpdate(FINISH)
                .bind("id", id)
                .bind("status", status)
                .bind("reason", reason)
                .bindMethods(changes.teams())
                .bindMethods(changes.people())
                .execute());
    }

    @Override
    public void fail(UUID id, String reason) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update workforce_import set status = 'FAILED', reason = :reason where id = :id")
                .bind("id", id)
                .bind("reason", reason)
                .execute());
    }

    private void update(String sql, UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate(sql).bind("id", id).execute());
    }
}
