package io.undercurrent.survey.linkage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How far from chance the true pairing of persons and ballots is, seen through one column of either side. Chance is
/// every pairing within the groups, since the group itself is known on both sides.
final class Statistic {

    /// One true pair.
    record Pair(String group, String person, String ballot) {}

    private record Values<T>(T left, T right) {}

    private final Collection<Pair> pairs;

    Statistic(Collection<Pair> pairs) {
        this.pairs = pairs;
    }

    /// Standard deviations by which the ranks of one column go with the ranks of the other (the permutation variance
    /// of the stratified rank correlation, in closed form).
    double ofOrder(Map<String, String> persons, Map<String, String> ballots) {
        var sum = 0.0;
        var variance = 0.0;
        for (var group : groups(persons, ballots, Traces::number)) {
            var left = ranks(group.stream().map(Values::left).toList());
            var right = ranks(group.stream().map(Values::right).toList());
            for (var index = 0; index < left.size(); index++) {
                sum += left.get(index) * right.get(index);
            }
            variance += group.size() < 2 ? 0 : squares(left) * squares(right) / (group.size() - 1);
        }
        return variance == 0 ? 0 : Math.abs(sum) / Math.sqrt(variance);
    }

    /// Standard deviations by which the two columns are equal more often than by chance.
    double ofEquality(Map<String, String> persons, Map<String, String> ballots) {
        var equal = 0.0;
        var expected = 0.0;
        for (var group : groups(persons, ballots, Optional::of)) {
            equal += group.stream()
                    .filter(values -> values.left().equals(values.right()))
                    .count();
            var right = group.stream().map(Values::right).toList();
            expected += group.stream()
                            .mapToDouble(values ->
                                    right.stream().filter(values.left()::equals).count())
                            .sum()
                    / group.size();
        }
        return (equal - expected) / Math.sqrt(expected + 1);
    }

    private <T> Collection<List<Values<T>>> groups(
            Map<String, String> persons, Map<String, String> ballots, Function<String, Optional<T>> reading) {
        var groups = new HashMap<String, List<Values<T>>>();
        for (var pair : pairs) {
            var left = Optional.ofNullable(persons.get(pair.person())).flatMap(reading);
            var right = Optional.ofNullable(ballots.get(pair.ballot())).flatMap(reading);
            if (left.isPresent() && right.isPresent()) {
                groups.computeIfAbsent(pair.group(), _ -> new ArrayList<>()).add(new Values<>(left.get(), right.get()));
            }
        }
        return groups.values();
    }

    /// Ranks around nought; those that are equal share theirs.
    private static List<Double> ranks(List<BigDecimal> values) {
        var sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
        return values.stream()
                .map(value -> (sorted.indexOf(value) + sorted.lastIndexOf(value) - (sorted.size() - 1)) / 2.0)
                .toList();
    }

    private static double squares(List<Double> ranks) {
        return ranks.stream().mapToDouble(rank -> rank * rank).sum();
    }
}
