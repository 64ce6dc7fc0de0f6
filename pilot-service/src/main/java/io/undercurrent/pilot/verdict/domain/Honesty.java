package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.experiment.domain.Share;
import io.undercurrent.pilot.experiment.domain.Shrinkage;
import java.util.List;

/// Whether an organisation fools itself: over all pilots that were decided.
///
/// @param successes that helped
/// @param criteria sealed ones that were met
/// @param failures that were told of
/// @param effects pulled towards their mean, once there are six to compare
public record Honesty(Share successes, Share criteria, Share failures, List<Shrunk> effects) {
    /// Of honest pilots about one in three shows what was hoped for (Kohavi & Thomke, Harv. Bus. Rev. 95/5 (2017)
    /// 74-82).
    public static final double USUAL = 1 / 3.0;

    private static final double LEVEL = 0.05;

    /// A decided pilot's effect, and what is left of it when luck is taken out.
    public record Shrunk(Settled settled, double gain) {}

    public static Honesty of(List<Settled> decided) {
        var unhelped = decided.stream().filter(Settled::isFailure).toList();
        return new Honesty(
                new Share(count(decided, Verdict.HELPED), decided.size()),
                new Share(
                        decided.stream().mapToInt(Settled::criteriaMet).sum(),
                        decided.stream().mapToInt(Settled::criteria).sum()),
                new Share((int) unhelped.stream().filter(Settled::told).count(), unhelped.size()),
                shrunk(decided));
    }

    private static int count(List<Settled> decided, Verdict verdict) {
        return (int) decided.stream().filter(each -> each.verdict() == verdict).count();
    }

    private static List<Shrunk> shrunk(List<Settled> decided) {
        var measured =
                decided.stream().filter(each -> each.standardised().isPresent()).toList();
        if (measured.size() < Shrinkage.FEWEST) {
            return List.of();
        }
        var shrinkage = Shrinkage.of(
                measured.stream().map(each -> each.standardised().orElseThrow()).toList());
        return measured.stream().map(each -> shrunk(each, shrinkage)).toList();
    }

    private static Shrunk shrunk(Settled settled, Shrinkage shrinkage) {
        var gain = settled.gain().orElseThrow();
        return new Shrunk(settled, shrinkage.shrunk(settled.standardised().orElseThrow()) * gain.error());
    }

    /// The exact chance of so many successes when one in three is honest.
    public double chance() {
        return successes.chanceOfSoMany(USUAL);
    }

    /// Far above a third: look for pilots that were not told of, goals that were moved, or goals too easy.
    public boolean isTooGoodToBeTrue() {
        return chance() < LEVEL;
    }
}
