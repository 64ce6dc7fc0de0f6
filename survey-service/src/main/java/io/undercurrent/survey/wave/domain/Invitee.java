package io.undercurrent.survey.wave.domain;

import io.undercurrent.survey.survey.domain.Language;
import java.util.Optional;

/// Somebody who is asked and can be reached.
public record Invitee(Seat seat, String email, Optional<Language> language) {}
