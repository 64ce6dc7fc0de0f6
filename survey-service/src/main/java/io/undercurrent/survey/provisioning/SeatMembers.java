package io.undercurrent.survey.provisioning;

import static java.util.stream.Collectors.toCollection;

import io.undercurrent.survey.provisioning.domain.Accounts;
import io.undercurrent.survey.provisioning.domain.Memberships;
import io.undercurrent.survey.workforce.domain.ChangeRefused;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Sees to it that exactly these people are in a group.
@ApplicationScoped
public class SeatMembers {

    private final Accounts accounts;
    private final Memberships memberships;
    private final SettleEmployments settleEmployments;

    SeatMembers(Accounts accounts, Memberships memberships, SettleEmployments settleEmployments) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.settleEmployments = settleEmployments;
    }

    @Transactional
    public Optional<ChangeRefused> seat(UUID group, Set<UUID> wanted, ChangedBy by) {
        var seated = Set.copyOf(memberships.in(List.of(group)).getOrDefault(group, List.of()));
        var coming = without(wanted, seated);
        var going = without(seated, wanted);
        if (accounts.hold(coming).size() < coming.size()) {
            return Optional.of(new ChangeRefused(0, "members", "unknown-user", "There is no such User"));
        }
        memberships.end(group, going);
        memberships.begin(group, coming);
        coming.addAll(going);
        return settleEmployments.settle(coming, by);
    }

    private static Set<UUID> without(Collection<UUID> some, Set<UUID> others) {
        return some.stream().filter(one -> !others.contains(one)).collect(toCollection(HashSet::new));
    }
}
