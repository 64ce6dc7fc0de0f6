package io.undercurrent.survey.provisioning.domain;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// The employment each account was last taken to mean.
public interface Stints {

    Map<UUID, Stint> of(Collection<UUID> accounts);

    void remember(Map<UUID, Stint> stints);
}
