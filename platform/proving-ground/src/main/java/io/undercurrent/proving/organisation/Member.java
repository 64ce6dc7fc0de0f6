package io.undercurrent.proving.organisation;

import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Somebody who works in a team from one week to another, with ways of their own that do not change.
///
/// @param key where this person's own chances begin
/// @param left first week without this person
/// @param byChoice whether leaving was this person's own wish
/// @param camp which way this person turns when opinions part: -1 or 1
public record Member(
        String id,
        long key,
        int joined,
        int left,
        boolean byChoice,
        String jobFamily,
        boolean learner,
        int camp,
        double mood,
        Map<Construct, Double> views,
        double answering,
        double opening,
        double coreWork) {

    static final int STAYS = Integer.MAX_VALUE;
    private static final double VIEW_SD = 0.65;

    /// Somebody who has not left yet.
    static Member hired(String id, int joined, String jobFamily, RandomGenerator random) {
        var views = new EnumMap<Construct, Double>(Construct.class);
        for (var construct : Construct.values()) {
            views.put(construct, VIEW_SD * random.nextGaussian());
        }
        return new Member(
                id,
                random.nextLong(),
                joined,
                STAYS,
                false,
                jobFamily,
                random.nextDouble() < 0.3,
                random.nextBoolean() ? 1 : -1,
                0.3 * random.nextGaussian(),
                views,
                random.nextGaussian(1.2, 0.5),
                random.nextGaussian(1.9, 0.6),
                random.nextGaussian(0.9, 0.6));
    }

    Member leaving(int week, boolean own) {
        return new Member(
                id, key, joined, week, own, jobFamily, learner, camp, mood, views, answering, opening, coreWork);
    }

    public boolean presentIn(int week) {
        return joined <= week && week < left;
    }

    double view(Construct construct) {
        return views.getOrDefault(construct, 0.0);
    }
}
