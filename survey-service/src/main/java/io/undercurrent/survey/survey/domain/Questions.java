package io.undercurrent.survey.survey.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which questions a survey asks: the core and the organisation's own in every wave, the others in turn.
public record Questions(List<String> own, int rotating) {

    public static final int USUALLY_ROTATING = 4;

    public Questions {
        own = List.copyOf(new LinkedHashSet<>(own));
    }

    /// Everything that can be asked; of the organisation's own what stands now.
    public List<Item> pool(Function<String, Optional<Item>> ownItem) {
        var shipped = QuestionBank.items().stream().filter(item -> rotating > 0 || item.kind() == ItemKind.CORE);
        return Stream.concat(shipped, own.stream().flatMap(key -> ownItem.apply(key).stream()))
                .toList();
    }

    /// What the wave of that number asks, out of the sealed pool.
    public List<Item> of(int wave, List<Item> pool) {
        var inTurn =
                pool.stream().filter(item -> item.kind() == ItemKind.ROTATING).toList();
        var asked = new ArrayList<>(
                pool.stream().filter(item -> item.kind() == ItemKind.CORE).toList());
        asked.addAll(IntStream.range(0, Math.min(rotating, inTurn.size()))
                .mapToObj(place -> inTurn.get(((wave - 1) * rotating + place) % inTurn.size()))
                .toList());
        asked.addAll(pool.stream().filter(item -> item.kind() == ItemKind.OWN).toList());
        return List.copyOf(asked);
    }
}
