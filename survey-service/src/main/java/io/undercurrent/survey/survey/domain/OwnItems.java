package io.undercurrent.survey.survey.domain;

import java.util.List;
import java.util.Optional;

/// The questions an organisation wrote itself.
public interface OwnItems {

    /// The newest version of each, by key.
    List<Item> newest();

    Optional<Item> newest(String key);

    void add(Item item);
}
