package io.undercurrent.survey.provisioning.postgres;

import io.undercurrent.survey.provisioning.domain.Account;
import io.undercurrent.survey.provisioning.domain.Accounts;
import io.undercurrent.survey.provisioning.domain.Lookup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresAccounts implements Accounts {

    private static final int FETCH = 500;

    private static final String ADD = """
            insert into account (id, employee_id, here_since, gone_since, user_name, external_id, display_name,
                employee_number, work_emails, active, document, status, start_day, last_day, end_reason, team_id,
                job_family, learner)
            values (:id, :employeeId, :hereSince, :goneSince, :userName, :externalId, :displayName,
                :employeeNumber, :workEmails, :active, cast(:document as jsonb), :status, :start, :lastDay, :reason,
                :teamId, :jobFamily, :learner)
            on conflict do nothing""";

    private static final String CHANGE = """
            update account set here_since = :hereSince, gone_since = :goneSince, user_name = :userName,
                external_id = :externalId, display_name = :displayName, employee_number = :employeeNumber,
                work_emails = :workEmails, active = :active, document = cast(:document as jsonb), status = :status,
                start_day = :start, last_day = :lastDay, end_reason = :reason, team_id = :teamId,
                job_family = :jobFamily, learner = :learner, version = version + 1, changed_at = now()
            where id = :id
              and not exists (select from account other
                              where lower(other.user_name) = lower(:userName) and other.id <> :id)""";

    private static final String HOLD = "select * from account where id = any(:ids) order by id for update";

    private final Jdbi jdbi;

    PostgresAccounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean add(Account account) {
        return jdbi.withHandle(
                handle -> AccountRow.bind(handle.createUpdate(ADD), account).execute() == 1);
    }

    @Override
    public Optional<Account> find(UUID id) {
        return byId(id, "");
    }

    @Override
    public Optional<Account> hold(UUID id) {
        return byId(id, " for update");
    }

    private Optional<Account> byId(UUID id, String holding) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from account where id = :id" + holding)
                .bind("id", id)
                .map(AccountRow::account)
                .findOne());
    }

    @Override
    public List<Account> hold(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(HOLD)
                .bindArray("ids", UUID.class, ids)
                .map(AccountRow::account)
                .list());
    }

    @Override
    public boolean change(Account account) {
        return jdbi.withHandle(
                handle -> AccountRow.bind(handle.createUpdate(CHANGE), account).execute() == 1);
    }

    @Override
    public void remove(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from account where id = :id")
                .bind("id", id)
                .execute());
    }

    @Override
    public List<Account> matching(Lookup lookup) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from account where " + condition(lookup) + " order by number")
                        .bind("value", lookup.value())
                        .map(AccountRow::account)
                        .list());
    }

    private static String condition(Lookup lookup) {
        return switch (lookup) {
            case Lookup.ByUserName _ -> "lower(user_name) = lower(:value)";
            case Lookup.ByExternalId _ -> "external_id = :value";
            case Lookup.ByDisplayName _ -> "lower(display_name) = lower(:value)";
            case Lookup.ByWorkEmail _ -> "work_emails @> array[lower(:value)]";
        };
    }

    @Override
    public List<Account> page(long skip, int count) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from account order by number offset :skip limit :count")
                        .bind("skip", skip)
                        .bind("count", count)
                        .map(AccountRow::account)
                        .list());
    }

    @Override
    public long count() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from account")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void each(Consumer<Account> reader) {
        jdbi.useHandle(handle -> handle.createQuery("select * from account order by number")
                .setFetchSize(FETCH)
                .map(AccountRow::account)
                .forEach(reader));
    }
}
