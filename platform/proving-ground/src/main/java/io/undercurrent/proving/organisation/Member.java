package io.undercurrent.proving.organisation;

import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Somebody who works in a team from one week to another, with ways of their own that do not change.
record Member(
        String id,
        int joined,
        int left,
        boolean learner,
        double mood,
        Map<Construct, Double> views,
        double answering,
        double opening,
        double coreWork) {

    private static final double VIEW_SD = 0.65;

    static Member hired(String id, int joined, int left, RandomGenerator random) {
        var views = new EnumMap<Construct, Double>(Construct.class);
        for (var construct : Construct.values()) {
            views.put(construct, VIEW_SD * random.nextGaussian());
        }
        return new Member(
                id,
                joined,
                left,
                random.nextDouble() < 0.3,
                0.3 * random.nextGaussian(),
                views,
                random.nextGaussian(1.2, 0.5),
                random.nextGaussian(1.9, 0.6),
                random.nextGaussian(0.9, 0.6));
    }

    boolean presentIn(int week) {
        return joined <= week && week < left;
    }

    double view(Construct construct) {
        return views.getOrDefault(construct, 0.0);
    }
}
