package io.undercurrent.survey.provisioning.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Who is in which group.
public interface Memberships {

    /// The members of each group, in the order they came; none of a group without any.
    Map<UUID, List<UUID>> in(Collection<UUID> groups);

    /// The groups each account is in, the newest membership first; none of an account without any.
    Map<UUID, List<Group>> of(Collection<UUID> accounts);

    void begin(UUID group, Set<UUID> accounts);

    void end(UUID group, Set<UUID> accounts);
}
