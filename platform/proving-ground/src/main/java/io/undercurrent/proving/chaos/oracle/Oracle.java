package io.undercurrent.proving.chaos.oracle;

import static io.undercurrent.proving.chaos.oracle.Breach.Promise.EVERYTHING_COMES_TO_REST;
import static io.undercurrent.proving.chaos.oracle.Breach.Promise.NOBODY_IS_TOLD_OF;
import static io.undercurrent.proving.chaos.oracle.Breach.Promise.NOTHING_GOOD_IS_REFUSED;
import static io.undercurrent.proving.chaos.oracle.Breach.Promise.NOTHING_IS_INVENTED;
import static io.undercurrent.proving.chaos.oracle.Breach.Promise.NOTHING_IS_LOST;
import static io.undercurrent.proving.chaos.oracle.Breach.Promise.NOTHING_IS_TWICE;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.undercurrent.proving.chaos.clients.Matter;
import io.undercurrent.proving.chaos.clients.Write;
import io.undercurrent.proving.chaos.oracle.World.Copy;
import io.undercurrent.proving.chaos.oracle.World.Place;
import io.undercurrent.proving.chaos.oracle.World.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares what stands with what clients were told: the last acknowledged write of each key, once, and nothing else.
public final class Oracle {
    private final List<Breach> breaches = new ArrayList<>();

    private Oracle() {}

    public static List<Breach> judge(World world) {
        var oracle = new Oracle();
        world.refused().forEach(refused -> oracle.say(NOTHING_GOOD_IS_REFUSED, refused));
        world.places().forEach(place -> oracle.look(place, world));
        world.headcounts().forEach((place, rows) -> oracle.count(place, rows, folded(world, Matter.JOINED)));
        world.copies().forEach(oracle::compare);
        world.told().forEach(oracle::overhear);
        world.strains().stream()
                .filter(strain -> strain.after() > strain.limit())
                .forEach(strain -> oracle.say(EVERYTHING_COMES_TO_REST, strain.toString()));
        return List.copyOf(oracle.breaches);
    }

    private void look(Place place, World world) {
        var rows = place.rows().stream().collect(groupingBy(Row::key));
        var acknowledged = folded(world, place.matter());
        acknowledged.forEach((key, value) -> {
            var here =
                    rows.getOrDefault(key, List.of()).stream().map(Row::value).toList();
            if (!here.contains(value) && here.stream().noneMatch(other -> isOpen(place, key, other, world))) {
                say(
                        NOTHING_IS_LOST,
                        "%s: %s was acknowledged as %s, and is %s".formatted(place.name(), key, value, here));
            }
        });
        rows.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> say(NOTHING_IS_TWICE, place.name() + ": " + same));
        var sent = world.sent().stream()
                .filter(write -> write.matter() == place.matter())
                .collect(toSet());
        place.rows().stream()
                .filter(row -> !sent.contains(new Write(place.matter(), row.key(), row.value())))
                .forEach(row -> say(NOTHING_IS_INVENTED, place.name() + ": nobody ever said " + row));
    }

    /// The last acknowledged write of each key.
    private static Map<String, String> folded(World world, Matter matter) {
        return world.acknowledged().stream()
                .filter(write -> write.matter() == matter)
                .collect(toMap(Write::key, Write::value, (_, later) -> later));
    }

    /// Sent, and never acknowledged: it may be true.
    private static boolean isOpen(Place place, String key, String value, World world) {
        var write = new Write(place.matter(), key, value);
        return world.sent().contains(write) && !world.acknowledged().contains(write);
    }

    private void count(String place, List<Row> headcounts, Map<String, String> joined) {
        var people = joined.values().stream().collect(groupingBy(team -> team, counting()));
        var counted = headcounts.stream().collect(toMap(Row::key, Row::value));
        people.forEach((team, count) -> {
            var here = counted.getOrDefault(team, "nobody");
            var isSilent = people.keySet().stream().anyMatch(other -> family(other).equals(family(team)) && people.get(other) < 5);
            if (!here.equals(isSilent ? "" : count.toString())) {
                say(NOTHING_IS_LOST, "%s: %d people work in %s, not %s".formatted(place, count, team, here));
            }
        });
    }

    /// A team is not counted aloud beside a small one: who knows them all could subtract.
    private static String family(String team) {
        return team.split("-", 2)[0];
    }

    private void compare(Copy copy) {
        var original = Set.copyOf(copy.original());
        var other = Set.copyOf(copy.copy());
        original.stream()
                .filter(row -> !other.contains(row))
                .forEach(row -> say(copy.breach(), copy.name() + " misses " + row));
        other.stream()
                .filter(row -> !original.contains(row))
                .forEach(row -> say(copy.breach(), copy.name() + " has " + row));
    }

    private void overhear(Told told) {
        var fact = told.fact();
        var isSmall = List.of(count(fact.headcount()), count(fact.invited()), count(fact.answered())).stream()
                .anyMatch(count -> count < 5);
        var isTalkative = fact.reason() != null && (fact.answered() != null || fact.items() != null);
        var isSurvey = told.topic().contains("undercurrent.survey.");
        var isTraced = isSurvey && told.headers().keySet().stream().anyMatch(name -> name.startsWith("trace"));
        var isTimed = isSurvey && !told.headers().getOrDefault("ce_time", "").endsWith("T00:00:00Z");
        if (isSmall || isTalkative || isTraced || isTimed) {
            say(NOBODY_IS_TOLD_OF, told.toString());
        }
    }

    private static int count(@Nullable Integer people) {
        return Objects.requireNonNullElse(people, Integer.MAX_VALUE);
    }

    private void say(Breach.Promise promise, String what) {
        breaches.add(new Breach(promise, what));
    }
}
