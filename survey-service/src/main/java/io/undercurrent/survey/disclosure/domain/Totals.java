package io.undercurrent.survey.disclosure.domain;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

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

    /// Which totals may be told beside the groups that are shown.
    public Set<String> tellable(Map<String, Integer> people, Set<String> shown, Threshold threshold) {
        return tellable(new LeftOver(Set.of(), people, Map.of()), shown, threshold);
    }

    /// The same where everybody may know something of the groups that are not shown.
    public Set<String> tellable(
            Map<String, Integer> people, Map<String, Bounds> known, Set<String> shown, Threshold threshold) {
        return tellable(new LeftOver(Set.of(), people, known), shown, threshold);
    }

    /// Sets of groups lie within each other or apart, so from the smallest up it is enough to look at what each leaves
    /// over.
    private Set<String> tellable(LeftOver nothing, Set<String> shown, Threshold threshold) {
        var told = new HashSet<Set<String>>();
        shown.forEach(group -> told.add(Set.of(group)));
        var tellable = new HashSet<String>();
        for (var total : fromTheSmallest()) {
            var enough = threshold.isReachedBy(nothing.with(total.getValue()).answered());
            if (enough && nothing.with(leftOver(total.getValue(), told)).hides(threshold)) {
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
}
