package io.undercurrent.survey.provisioning.postgres;

import io.undercurrent.survey.provisioning.domain.Group;
import io.undercurrent.survey.provisioning.domain.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresMemberships implements Memberships {

    private static final String IN = """
            select group_id, account_id from team_group_member where group_id = any(:ids) order by number""";

    private static final String OF = """
            select member.account_id, team_group.* from team_group_member member
            join team_group on team_group.id = member.group_id
            where member.account_id = any(:ids) order by member.number desc""";

    private static final String BEGIN = """
            insert into team_group_member (group_id, account_id)
            select :group, * from unnest(:accounts)
            on conflict do nothing""";

    private static final String END =
            "delete from team_group_member where group_id = :group and account_id = any(:accounts)";

    private final Jdbi jdbi;

    PostgresMemberships(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<UUID, List<UUID>> in(Collection<UUID> groups) {
        var members = new HashMap<UUID, List<UUID>>();
        jdbi.useHandle(handle -> handle.createQuery(IN)
                .bindArray("ids", UUID.class, groups)
                .map((row, context) -> members.computeIfAbsent(
                                row.getObject("group_id", UUID.class), _ -> new ArrayList<>())
                        .add(row.getObject("account_id", UUID.class)))
                .list());
        return members;
    }

    @Override
    public Map<UUID, List<Group>> of(Collection<UUID> accounts) {
        var groups = new HashMap<UUID, List<Group>>();
        jdbi.useHandle(handle -> handle.createQuery(OF)
                .bindArray("ids", UUID.class, accounts)
                .map((row, context) -> groups.computeIfAbsent(
                                row.getObject("account_id", UUID.class), _ -> new ArrayList<>())
                        .add(PostgresGroups.group(row, context)))
                .list());
        return groups;
    }

    @Override
    public void begin(UUID group, Set<UUID> accounts) {
        change(BEGIN, group, accounts);
    }

    @Override
    public void end(UUID group, Set<UUID> accounts) {
        change(END, group, accounts);
    }

    private void change(String sql, UUID group, Set<UUID> accounts) {
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("group", group)
                .bindArray("accounts", UUID.class, accounts)
                .execute());
    }
}
