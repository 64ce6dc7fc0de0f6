package io.undercurrent.signals.replay;

import io.undercurrent.signals.evidence.ToldAgain;
import io.undercurrent.signals.evidence.domain.Places;
import io.undercurrent.signals.replay.domain.Order;
import io.undercurrent.signals.replay.domain.Replay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Notes that the facts shall be built once more, unless too little is left of what was told.
@ApplicationScoped
public class AskForReplay {

    private final ToldAgain toldAgain;
    private final Replays replays;

    AskForReplay(ToldAgain toldAgain, Replays replays) {
        this.toldAgain = toldAgain;
        this.replays = replays;
    }

    /// What became of the request.
    public sealed interface Answer {

        record Accepted(Replay replay) implements Answer {}

        record AnotherRuns() implements Answer {}

        record Forgotten(List<String> topics) implements Answer {}
    }

    public Answer ask(boolean forced, String by, Instant now) {
        var incomplete = incomplete(toldAgain.beginnings());
        if (!incomplete.isEmpty() && !forced) {
            return new Answer.Forgotten(incomplete);
        }
        var order = new Order(UUID.randomUUID(), forced, now, by, incomplete);
        return replays.start(order)
                ? new Answer.Accepted(new Replay.Running(order, List.of()))
                : new Answer.AnotherRuns();
    }

    // the first records of a compacted topic give way to later ones, but its beginning stays where it was
    private static List<String> incomplete(Places beginnings) {
        return beginnings.next().entrySet().stream()
                .filter(beginning -> beginning.getValue() > 0)
                .map(Map.Entry::getKey)
                .map(partition -> partition.topic())
                .distinct()
                .sorted()
                .toList();
    }
}
