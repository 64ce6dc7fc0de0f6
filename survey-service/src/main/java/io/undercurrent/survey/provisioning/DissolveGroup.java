package io.undercurrent.survey.provisioning;

import io.undercurrent.survey.provisioning.domain.Groups;
import io.undercurrent.survey.provisioning.domain.Memberships;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Takes a group away; its people stay known, and its team remains for what was counted in it.
@ApplicationScoped
public class DissolveGroup {

    private final Groups groups;
    private final Memberships memberships;
    private final SettleEmployments settleEmployments;

    DissolveGroup(Groups groups, Memberships memberships, SettleEmployments settleEmployments) {
        this.groups = groups;
        this.memberships = memberships;
        this.settleEmployments = settleEmployments;
    }

    /// Whether there was such a group.
    @Transactional
    public boolean dissolve(UUID id, ChangedBy by) {
        var known = groups.hold(id);
        if (known.isEmpty()) {
            return false;
        }
        var members = memberships.in(List.of(id)).getOrDefault(id, List.of());
        groups.remove(id);
        settleEmployments.settle(Set.copyOf(members), by);
        return true;
    }
}
