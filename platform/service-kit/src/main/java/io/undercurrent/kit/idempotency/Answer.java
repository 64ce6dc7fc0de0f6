package io.undercurrent.kit.idempotency;

import java.util.Map;

/// An answer as it was given.
@SuppressWarnings("ArrayRecordComponent") // answers are never compared, and their bytes go straight on
record Answer(int status, Map<String, String> headers, byte[] body) {

    Answer {
        headers = Map.copyOf(headers);
    }

    /// Whether asking again could end otherwise.
    boolean passes() {
        return status >= 500 || status == 401 || status == 403 || status == 408 || status == 429;
    }
}
