package io.undercurrent.survey.provisioning.domain;

import java.util.Optional;
import java.util.UUID;

/// A team as a client made it known.
public record Group(
        UUID id,
        String teamId,
        String displayName,
        Optional<String> externalId,
        Optional<String> parentTeamId,
        Stamp stamp) {}
