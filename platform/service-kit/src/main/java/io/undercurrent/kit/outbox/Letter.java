package io.undercurrent.kit.outbox;

import io.undercurrent.contracts.EventJson;
import org.jspecify.annotations.Nullable;

/// A fact as it waits to be told: the headers of its record follow from its type, its subject and its time.
@SuppressWarnings("ArrayRecordComponent") // letters are never compared, and their bytes go straight on
record Letter(String topic, @Nullable String key, String type, String subject, byte[] value) {

    // room for a million million changes of one fact; 8000 histories stay below 2^53, which JavaScript still counts
    private static final int A_HISTORY = 40;

    /// Above all that earlier histories told: after a restore the counters of changes start lower than readers know.
    Letter in(long epoch) {
        return epoch == 0
                ? this
                : new Letter(topic, key, type, subject, EventJson.raiseRevision(value, epoch << A_HISTORY));
    }
}
