package io.undercurrent.survey.workforce.http;

import io.undercurrent.survey.workforce.domain.Mapping;
import java.util.Optional;

/// The mapping a file is read with, by its name; our own names need none.
record NamedMapping(Optional<String> name, Mapping mapping) {

    static final NamedMapping OWN_NAMES = new NamedMapping(Optional.empty(), Mapping.ownNames());
}
