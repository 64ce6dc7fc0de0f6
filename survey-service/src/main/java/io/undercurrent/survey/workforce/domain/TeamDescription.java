package io.undercurrent.survey.workforce.domain;

import java.util.Optional;

/// A team as a row of the HRIS describes it.
public record TeamDescription(String id, String name, Optional<String> parent) {}
