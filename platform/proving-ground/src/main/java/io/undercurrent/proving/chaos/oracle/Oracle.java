package io.undercurrent.proving.chaos.oracle;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.undercurrent.proving.chaos.clients.Matter;
import io.undercurrent.proving.chaos.clients.Write;
import io.undercurrent.proving.chaos.oracle.Breach.Promise;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
        world.strains().stream().filter(World.Strain::isTooMuch).forEach(it -> oracle.say(Promise.EVERYTHING_COMES_TO_REST, it));
        return List.copyOf(oracle.breaches);
    }

    private void look(World.Place place, World world) {
        var sent = world.sent().stream().filter(place::isAbout).collect(toSet());
        var open = new HashSet<>(sent);
        world.acknowledged().forEach(open::remove);
        var rows = place.rows().stream().collect(groupingBy(Row::key));
        folded(world, place.matter()).forEach((key, value) -> {
            var here = rows.getOrDefault(key, List.of());
            if (here.stream().noneMatch(row -> row.value().equals(value) || open.contains(place.written(row)))) {
                say(Promise.NOTHING_IS_LOST, place.name() + ": " + key + " was acknowledged as " + value + ", here: " + here);
            }
        });
        rows.values().stream().filter(same -> same.size() > 1).forEach(same -> say(Promise.NOTHING_IS_TWICE, place.name() + same));
        place.rows().stream()
                .filter(row -> !sent.contains(place.written(row)))
                .forEach(row -> say(Promise.NOTHING_IS_INVENTED, place.name() + ": nobody ever said " + row));
    }

    private static Map<String, String> folded(World world, Matter matter) {
        var writes = world.acknowledged().stream().filter(write -> write.matter() == matter);
        return writes.collect(toMap(Write::key, Write::value, (_, later) -> later));
    }

    private void count(String place, List<Row> headcounts, Map<String, String> joined) {
        var counted = headcounts.stream().collect(toMap(Row::key, Row::value));
        var people = joined.values().stream().collect(groupingBy(team -> team, counting()));
        var silent = people.keySet().stream().filter(team -> people.get(team) < 5).map(Oracle::family).collect(toSet());
        people.forEach((team, count) -> {
            var here = counted.getOrDefault(team, "nobody");
            if (!here.equals(silent.contains(family(team)) ? "" : count.toString())) {
                say(Promise.NOTHING_IS_LOST, place + ": " + count + " people work in " + team + ", not " + here);
            }
        });
    }

    /// A team is not counted aloud beside a small one: who knows them all could subtract.
    private static String family(String team) {
        return team.replaceFirst("-.*", "");
    }

    private void compare(World.Copy copy) {
        var original = Set.copyOf(copy.original());
        var other = Set.copyOf(copy.copy());
        original.stream().filter(row -> !other.contains(row)).forEach(row -> say(copy.breach(), copy.name() + " misses " + row));
        other.stream().filter(row -> !original.contains(row)).forEach(row -> say(copy.breach(), copy.name() + " has " + row));
    }

    private void overhear(World.Told told) {
        var fact = told.fact();
        var isSurvey = told.topic().contains("undercurrent.survey.");
        var isResult = told.topic().contains("undercurrent.survey.results.");
        var counts = Stream.of(fact.headcount(), fact.invited(), isResult ? fact.answered() : null).filter(Objects::nonNull);
        if (counts.anyMatch(count -> count < 5)
                || (fact.reason() != null && (fact.answered() != null || fact.items() != null))
                || (isSurvey && told.headers().keySet().stream().anyMatch(name -> name.startsWith("trace")))
                || (isSurvey && !told.headers().getOrDefault("ce_time", "").endsWith("T00:00:00Z"))) {
            say(Promise.NOBODY_IS_TOLD_OF, told);
        }
    }

    private void say(Promise promise, Object what) {
        breaches.add(new Breach(promise, what.toString()));
    }
}
