package io.undercurrent.pilot.pilot.domain;

import java.util.List;

/// What the AI does here, and what it does not.
public record Card(List<String> does, List<String> doesNot) {
    public Card {
        does = List.copyOf(does);
        doesNot = List.copyOf(doesNot);
    }
}
