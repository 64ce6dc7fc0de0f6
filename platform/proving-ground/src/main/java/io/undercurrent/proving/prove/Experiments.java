package io.undercurrent.proving.prove;

import io.undercurrent.proving.organisation.Conditions;
import java.util.List;
import java.util.Set;

/// Everything that is put to the proof.
final class Experiments {
    private static final int TEAMS = 200;

    private Experiments() {}

    /// @param times how many times as many organisations as a quick run has
    static List<Experiment> all(int times) {
        return List.of(
                steady("calm", "Nothing changes; 17 % leave within a year.", Fields.USUAL, 6 * times),
                steady("nobody-leaves", "Nothing changes and nobody leaves.", Conditions.STILL, 2 * times),
                steady(
                        "autocorrelated",
                        "With chance 0.3 a person does and feels what it did and felt the week before.",
                        Fields.USUAL.withPersistence(0.3),
                        6 * times),
                steady(
                        "shocks",
                        "Four times in two years bad news for all: 0.7 point, fading by half each week.",
                        Fields.USUAL.withShocks(Set.of(20, 41, 67, 90)),
                        5 * times),
                steady("biweekly", "A wave every second week.", Fields.USUAL.withWavesEvery(2), 2 * times),
                steady("monthly", "A wave every fourth week.", Fields.USUAL.withWavesEvery(4), 2 * times),
                new FalseFlags(2, 300, 6 * times),
                new FalseFlags(5, 300, 4 * times),
                new Caught(5 * times),
                new Sturdy("without-role-clarity", Fields.USUAL.without("role-clarity"), times),
                new Sturdy("without-job-insecurity", Fields.USUAL.without("job-insecurity"), times),
                new Sturdy("without-workarounds", Fields.USUAL.without("workarounds"), times),
                new Sturdy("every-fifth-wave-missing", Fields.USUAL.withMissing(0.2), times),
                new Pooled(2 * times),
                new DemoSeeds(20));
    }

    private static Experiment steady(String weather, String words, Conditions conditions, int organisations) {
        return new FalseWatches(weather, words, conditions, TEAMS, organisations);
    }
}
