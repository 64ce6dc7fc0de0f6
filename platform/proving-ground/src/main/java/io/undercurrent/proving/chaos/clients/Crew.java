package io.undercurrent.proving.chaos.clients;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The teams of the organisation that is played. Loud ones answer in numbers, quiet ones never by five or more, and
/// tiny
/// ones have too few people to be spoken of at all.
public record Crew(List<String> loud, List<String> quiet, List<String> tiny) {
    public static final List<String> TOOLS = List.of("copilot", "drafter", "scribe");
    private static final int PEOPLE = 8;
    private static final int TINY = 2;

    public static Crew ofTeams(int loud, int quiet, int tiny) {
        return new Crew(named("loud", loud), named("quiet", quiet), named("tiny", tiny));
    }

    /// Those above them all have none above.
    public static Optional<String> parentOf(String team) {
        return team.contains("-") ? Optional.of(team.substring(0, team.indexOf('-'))) : Optional.empty();
    }

    /// Those that use the tool.
    public List<String> licensed() {
        return Stream.concat(loud.stream(), quiet.stream()).toList();
    }

    public List<String> teams() {
        var below = Stream.of(loud, quiet, tiny).flatMap(List::stream).toList();
        return Stream.concat(
                        below.stream().flatMap(team -> parentOf(team).stream()).distinct(), below.stream())
                .toList();
    }

    /// Who works in a team from the beginning.
    public List<String> people(String team) {
        return IntStream.range(0, tiny.contains(team) ? TINY : PEOPLE)
                .mapToObj(number -> team + "." + number)
                .toList();
    }

    private static List<String> named(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> name + "-" + number)
                .toList();
    }
}
