package io.undercurrent.survey.disclosure.domain;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Totals up the tree, each of the groups wholly below a team: taking from a total everything that is told below it
/// must leave nobody, or enough people to hide among.
public record Totals(Map<String, Set<String>> groupsWithin) {

    public Totals {
        groupsWithin = Map.copyOf(groupsWithin);
    }

    /// Which totals may be told beside the groups that are shown. Sets of groups lie within each other or apart, so
    /// from the smallest up it is enough to look at what each leaves over.
    public Set<String> tellable(Map<String, Integer> people, Set<String> shown, Threshold threshold) {
        var told = new HashSet<Set<String>>();
        shown.forEach(group -> told.add(Set.of(group)));
        var tellable = new HashSet<String>();
        for (var total : fromTheSmallest()) {
            if (threshold.isReachedBy(sum(people, total.getValue()))
                    && hides(sum(people, leftOver(total.getValue(), told)), threshold)) {
                told.add(total.getValue());
                tellable.add(total.getKey());
            }
        }
        return tellable;
    }

    private List<Map.Entry<String, Set<String>>> fromTheSmallest() {
        return groupsWithin.entrySet().stream()
                .sorted(comparingInt((Map.Entry<String, Set<String>> total) ->
                                total.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private static Set<String> leftOver(Set<String> total, Set<Set<String>> told) {
        var within =
                told.stream().filter(total::containsAll).flatMap(Set::stream).collect(toSet());
        return total.stream().filter(group -> !within.contains(group)).collect(toSet());
    }

    private static boolean hides(int people, Threshold threshold) {
        return people == 0 || threshold.isReachedBy(people);
    }

    private static int sum(Map<String, Integer> people, Collection<String> groups) {
        return groups.stream().mapToInt(group -> people.getOrDefault(group, 0)).sum();
    }
}
