package io.undercurrent.proving.chaos.oracle;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.undercurrent.proving.chaos.clients.Matter;
import io.undercurrent.proving.chaos.clients.Write;
import io.undercurrent.proving.chaos.oracle.Breach.Promise;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Compares what stands with what clients were told: the last acknowledged write of each key, once, and nothing else.
public final class Oracle {
    private final List<Breach> breaches = new ArrayList<>();

    public static List<Breach> judge(World world) {
        var oracle = new Oracle();
        world.refused().forEach(refused -> oracle.say(Promise.NOTHING_GOOD_IS_REFUSED, refused));
        world.places().forEach(place -> oracle.look(place, world));
        world.headcounts().forEach((place, rows) -> oracle.count(place, rows, folded(world, Matter.JOINED)));
        world.copies().forEach(oracle::compare);
        world.told().forEach(oracle::overhear);
        world.excesses().forEach(strain -> oracle.say(Promise.EVERYTHING_COMES_TO_REST, strain));
        return List.copyOf(oracle.breaches);
    }

    private void look(World.Place place, World world) {
        var sent = Set.copyOf(world.sent());
        var open = without(sent, world.acknowledged());
        var rows = place.rows().stream().collect(groupingBy(Row::key));
        folded(world, place.matter()).forEach((key, value) -> {
            var here = rows.getOrDefault(key, List.of());
            if (here.stream().noneMatch(row -> row.value().equals(value) || open.contains(place.written(row)))) {
                say(Promise.NOTHING_IS_LOST, "%s: %s = %s, here %s".formatted(place.name(), key, value, here));
            }
        });
        for (var row : without(place.rows(), Set.of())) {
            if (!sent.contains(place.written(row))) {
                say(Promise.NOTHING_IS_INVENTED, place.name() + ": nobody ever said " + row);
            }
        }
        var twice = rows.values().stream().filter(same -> same.size() > 1);
        twice.forEach(same -> say(Promise.NOTHING_IS_TWICE, place.name() + ": " + same));
    }

    private static Map<String, String> folded(World world, Matter matter) {
        var writes = world.acknowledged().stream().filter(write -> write.matter() == matter);
        return writes.collect(toMap(Write::key, Write::value, (_, later) -> later));
    }

    private static <T> Set<T> without(Collection<T> all, Collection<T> some) {
        var rest = new HashSet<>(all);
        some.forEach(rest::remove);
        return rest;
    }

    /// A team is not counted aloud beside a small one: who knows them all could subtract.
    private void count(String place, List<Row> headcounts, Map<String, String> joined) {
        var counted = headcounts.stream().collect(toMap(Row::key, Row::value));
        UnaryOperator<String> family = team -> team.replaceFirst("-.*", "");
        var people = joined.values().stream().collect(groupingBy(team -> team, counting()));
        var silent = new HashSet<String>();
        people.forEach((team, count) -> silent.add(count < 5 ? family.apply(team) : ""));
        people.forEach((team, count) -> {
            var here = counted.getOrDefault(team, "nobody");
            if (!here.equals(silent.contains(family.apply(team)) ? "" : count.toString())) {
                say(Promise.NOTHING_IS_LOST, "%s: %d work in %s, not %s".formatted(place, count, team, here));
            }
        });
    }

    private void compare(World.Copy copy) {
        without(copy.original(), copy.copy()).forEach(row -> say(copy.breach(), copy.name() + " misses " + row));
        without(copy.copy(), copy.original()).forEach(row -> say(copy.breach(), copy.name() + " has " + row));
    }

    private void overhear(World.Told told) {
        var fact = told.fact();
        var isSurvey = told.topic().contains("undercurrent.survey.");
        var answered = told.topic().contains("undercurrent.survey.results.") ? fact.answered() : null;
        var counts = Stream.of(fact.headcount(), fact.invited(), answered).filter(Objects::nonNull);
        var isTalkative = fact.reason() != null && (answered != null || fact.items() != null);
        var isTraced = isSurvey && told.headers().keySet().stream().anyMatch(name -> name.startsWith("trace"));
        if (counts.anyMatch(count -> count < 5) || isTalkative || isTraced || (isSurvey && told.tellsTheHour())) {
            say(Promise.NOBODY_IS_TOLD_OF, told);
        }
    }

    private void say(Promise promise, Object what) {
        breaches.add(new Breach(promise, what.toString()));
    }
}
