package io.undercurrent.survey.workforce.domain;

import java.util.Optional;
import java.util.Set;

/// Which teams to list: below a parent, among those a reader may see, from a place in the list on.
public record TeamQuery(Optional<String> parent, Optional<Set<String>> among, Optional<String> after, int limit) {}
