package io.undercurrent.survey.result.domain;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/// What some people said in a wave, question by question.
public record GroupTally(int invited, int answered, Map<String, ItemTally> items) {

    public GroupTally {
        items = Map.copyOf(items);
    }

    static GroupTally sum(Collection<GroupTally> groups) {
        return groups.stream().reduce(new GroupTally(0, 0, Map.of()), GroupTally::plus);
    }

    private GroupTally plus(GroupTally other) {
        var both = Stream.of(items, other.items)
                .flatMap(all -> all.entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, ItemTally::plus));
        return new GroupTally(invited + other.invited, answered + other.answered, both);
    }

    ItemTally item(String key) {
        return items.getOrDefault(key, ItemTally.NONE);
    }
}
