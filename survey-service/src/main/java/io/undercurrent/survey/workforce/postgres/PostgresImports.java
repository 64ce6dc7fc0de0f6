package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.Changes;
import io.undercurrent.survey.workforce.domain.FileKind;
import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.ImportReport;
import io.undercurrent.survey.workforce.domain.ImportStep;
import io.undercurrent.survey.workforce.domain.Imports;
import io.undercurrent.survey.workforce.domain.Received;
import io.undercurrent.survey.workforce.domain.Suspicions;
import io.undercurrent.survey.workforce.domain.TeamDescription;
import io.undercurrent.survey.workforce.domain.UnknownManagers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresImports implements Imports {

    private final Jdbi jdbi;

    PostgresImports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void open(ImportOrder order) {
        jdbi.useHandle(handle -> handle.createUpdate(ImportSql.OPEN)
                .bindMethods(order)
                .bind("client", order.by().client())
                .bind("rootId", order.root().map(TeamDescription::id))
                .bind("rootName", order.root().map(TeamDescription::name))
                .execute());
    }

    @Override
    public void seal(UUID id, Received received, FileKind file) {
        jdbi.useHandle(handle -> handle.createUpdate(ImportSql.SEAL)
                .bind("id", id)
                .bindMethods(received)
                .bindMethods(file)
                .bindArray("columnNames", String.class, file.columns())
                .bind("stored", ImportStep.STORED.share())
                .execute());
    }

    @Override
    public void suspect(UUID id, Suspicions suspicions) {
        jdbi.useHandle(handle -> handle.createUpdate(ImportSql.SUSPECT)
                .bind("id", id)
                .bindMethods(suspicions)
                .execute());
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
    public void reached(UUID id, ImportStep step) {
        jdbi.useHandle(handle -> handle.createUpdate("update workforce_import set progress = :share where id = :id")
                .bind("id", id)
                .bind("share", step.share())
                .execute());
    }

    @Override
    public void note(UUID id, UnknownManagers strangers) {
        jdbi.useHandle(handle -> handle.createUpdate(ImportSql.NOTE)
                .bind("id", id)
                .bind("count", strangers.count())
                .bindArray("lines", Long.class, strangers.firstLines())
                .execute());
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
        jdbi.useHandle(handle -> handle.createUpdate(ImportSql.FINISH)
                .bind("id", id)
                .bind("status", status)
                .bind("reason", reason)
                .bindMethods("teams", changes.teams())
                .bindMethods("people", changes.people())
                .bindArray("firstAdded", String.class, changes.preview().added())
                .bindArray("firstChanged", String.class, changes.preview().changed())
                .bindArray("firstClosed", String.class, changes.preview().closed())
                .execute());
    }

    @Override
    public void fail(UUID id, String reason) {
        jdbi.useHandle(handle -> handle.createUpdate(ImportSql.FAIL)
                .bind("id", id)
                .bind("reason", reason)
                .execute());
    }
}
