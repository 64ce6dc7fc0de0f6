package io.undercurrent.kit.outbox;

import java.time.Instant;

/// Nothing is told: Kafka knows of more than this database does.
public record Refusal(Instant since, long epoch, long turn) {

    Mark told() {
        return new Mark(epoch, turn);
    }
}
