package io.undercurrent.survey.answer.domain;

import java.util.List;

/// How a group answered one item: how many chose each answer from 1 to 5, how many did not know, and how many passed it
/// over.
public record ItemCounts(String item, List<Integer> each, int dontKnow, int skipped) {

    public ItemCounts {
        each = List.copyOf(each);
        if (each.size() != 5) {
            throw new IllegalArgumentException("An item has five answers, not " + each.size());
        }
    }
}
