package io.undercurrent.proving.prove;

import io.undercurrent.proving.report.Progress;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/// Plays many organisations at once, each from a seed of its own; what comes out does not depend on how many at once.
record Trials(long seed) {
    private static final long APART = 1_000_003;

    <T> List<T> each(String what, int organisations, LongFunction<T> organisation) {
        var progress = new Progress(System.out, what, organisations);
        return IntStream.range(0, organisations)
                .parallel()
                .mapToObj(number -> {
                    var found = organisation.apply(seed + APART * number + what.hashCode());
                    progress.step();
                    return found;
                })
                .toList();
    }
}
