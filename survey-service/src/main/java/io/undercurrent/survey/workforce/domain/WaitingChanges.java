package io.undercurrent.survey.workforce.domain;

import java.time.Instant;
import java.util.Optional;

/// What is known to have changed and is not in the picture yet: people for whom the next full picture is awaited, since
/// when the longest, changes whose day lies ahead, and changes that fit nothing known.
public record WaitingChanges(int people, Optional<Instant> since, int ahead, int unfit) {}
