package io.undercurrent.pilot.usage.domain;

import java.util.List;

/// How many of a team kept something up, as far as the heads counted each week can tell: not who, and not exactly.
public record Keepers(int least, int most, int of) {
    /// People of whom so many were counted in each week, and who count as keepers from `needed` weeks on.
    ///
    /// Both ends are sharp: some way of filling the weeks with people reaches each of them (Gale and Ryser 1957).
    static Keepers of(List<Integer> counted, int needed, int people) {
        return new Keepers(least(counted, needed, people), most(counted, needed, people), people);
    }

    private static int least(List<Integer> counted, int needed, int people) {
        int keepers = 0;
        while (!fitWithout(keepers, counted, needed, people)) {
            keepers++;
        }
        return keepers;
    }

    /// Whether everybody else can make up the rest of each week without being there `needed` times.
    private static boolean fitWithout(int keepers, List<Integer> counted, int needed, int people) {
        int rest =
                counted.stream().mapToInt(heads -> Math.max(heads - keepers, 0)).sum();
        return rest <= (needed - 1) * (people - keepers);
    }

    private static int most(List<Integer> counted, int needed, int people) {
        int keepers = people;
        while (!canAllBeThere(keepers, counted, needed)) {
            keepers--;
        }
        return keepers;
    }

    private static boolean canAllBeThere(int keepers, List<Integer> counted, int needed) {
        return counted.stream().mapToInt(heads -> Math.min(heads, keepers)).sum() >= needed * keepers;
    }
}
