package io.undercurrent.survey.workforce.domain;

import java.util.List;
import java.util.Optional;

/// The mappings that an organisation wrote for its own HRIS.
public interface Mappings {

    List<String> names();

    Optional<MappingText> find(String name);

    /// The same, and nobody else changes it until the transaction ends.
    Optional<MappingText> hold(String name);

    /// Whether the name was free.
    boolean add(MappingText mapping);

    void replace(MappingText mapping);

    void remove(String name);
}
