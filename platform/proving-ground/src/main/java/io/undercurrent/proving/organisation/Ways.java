package io.undercurrent.proving.organisation;

import java.util.EnumMap;
import java.util.Map;

/// How a team differs from others for good, so that it is no news.
///
/// @param standing how far the means of its items stand from those of the organisation
/// @param spread how much more than elsewhere its people differ about AI
/// @param nerves how much harder than others bad news hits it
/// @param flight how much sooner than elsewhere its people leave
record Ways(Map<Construct, Double> standing, double spread, double nerves, double flight) {
    private static final double STANDING_SD = 0.25;
    private static final double SPREAD_SD = 0.15;
    private static final double NERVES_SD = 0.25;
    private static final double FLIGHT_SD = 0.15;

    static Ways of(long seed, TeamPlan team) {
        var random = Chance.stream(seed, team.id().hashCode());
        var standing = new EnumMap<Construct, Double>(Construct.class);
        for (var construct : Construct.values()) {
            standing.put(construct, STANDING_SD * random.nextGaussian());
        }
        return new Ways(
                standing,
                Math.exp(SPREAD_SD * random.nextGaussian()),
                1 + NERVES_SD * random.nextGaussian(),
                Math.exp(FLIGHT_SD * random.nextGaussian()));
    }

    double standing(Construct construct) {
        return standing.getOrDefault(construct, 0.0);
    }
}
