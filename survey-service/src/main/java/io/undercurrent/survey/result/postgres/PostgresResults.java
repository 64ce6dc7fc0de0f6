package io.undercurrent.survey.result.postgres;

import io.undercurrent.survey.result.domain.DecidedResult;
import io.undercurrent.survey.result.domain.KnownResult;
import io.undercurrent.survey.result.domain.Results;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.threeten.extra.YearWeek;

@ApplicationScoped
class PostgresResults implements Results {

    private static final long RESULTS = 42_002L;

    private static final String KEEP = """
            insert into team_result as known (wave_id, team_id, week, family, invited, answered, disclosure, items,
                                              fingerprint, membership_shift, revision, pooled_into)
            select wave_id, team_id, week, family, invited, answered, disclosure, cast(items as jsonb),
                   fingerprint, false, revision, pooled_into
            from unnest(:waves, :teams, :weeks, :families, :invited, :answered, :disclosures, :items,
                        :fingerprints, :revisions, :groups)
                as decided (wave_id, team_id, week, family, invited, answered, disclosure, items,
                            fingerprint, revision, pooled_into)
            on conflict (wave_id, team_id) do update set
                family = excluded.family, invited = excluded.invited, answered = excluded.answered,
                disclosure = excluded.disclosure, items = excluded.items, fingerprint = excluded.fingerprint,
                revision = excluded.revision, pooled_into = excluded.pooled_into
            where known.revision < excluded.revision""";

    private static final String NOTE_MEMBERSHIP = """
            update team_result result set membership_shift = noted.shift
            from (
                select wave_id, team_id,
                       coalesce(abs(invited - lag(invited) over (partition by team_id order by week)), 0)
                           between 1 and 4 as shift
                from team_result where team_id = any(:teams)
            ) noted
            where result.wave_id = noted.wave_id and result.team_id = noted.team_id
              and result.membership_shift <> noted.shift""";

    private final Jdbi jdbi;

    PostgresResults(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void waitForTurn() {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(?)", RESULTS));
    }

    @Override
    public List<KnownResult> of(Set<YearWeek> weeks) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from team_result where week = any(:weeks)")
                .bindArray("weeks", YearWeek.class, weeks)
                .map(ResultRow::known)
                .list());
    }

    @Override
    public void keep(Collection<DecidedResult> decided) {
        if (decided.isEmpty()) {
            return;
        }
        var rows = decided.stream().map(ResultRow::of).toList();
        jdbi.useHandle(handle -> {
            keep(handle, rows);
            handle.createUpdate(NOTE_MEMBERSHIP)
                    .bindArray(
                            "teams",
                            String.class,
                            rows.stream().map(ResultRow::teamId).distinct().toList())
                    .execute();
        });
    }

    private static void keep(Handle handle, List<ResultRow> rows) {
        handle.createUpdate(KEEP)
                .bindArray(
                        "waves",
                        String.class,
                        rows.stream().map(ResultRow::waveId).toList())
                .bindArray(
                        "teams",
                        String.class,
                        rows.stream().map(ResultRow::teamId).toList())
                .bindArray(
                        "weeks",
                        String.class,
                        rows.stream().map(ResultRow::week).toList())
                .bindArray(
                        "families",
                        String.class,
                        rows.stream().map(ResultRow::family).toList())
                .bindArray(
                        "invited",
                        Integer.class,
                        rows.stream().map(ResultRow::invited).toList())
                .bindArray(
                        "answered",
                        Integer.class,
                        rows.stream().map(ResultRow::answered).toList())
                .bindArray(
                        "disclosures",
                        String.class,
                        rows.stream().map(ResultRow::disclosure).toList())
                .bindArray(
                        "items",
                        String.class,
                        rows.stream().map(ResultRow::items).toList())
                .bindArray(
                        "fingerprints",
                        String.class,
                        rows.stream().map(ResultRow::fingerprint).toList())
                .bindArray(
                        "revisions",
                        Long.class,
                        rows.stream().map(ResultRow::revision).toList())
                .bindArray(
                        "groups",
                        String.class,
                        rows.stream().map(ResultRow::pooledInto).toList())
                .execute();
    }
}
