package io.undercurrent.proving.chaos.clients;

import io.undercurrent.proving.chaos.field.Kind;
import java.util.List;

/// A request, and what is true once it is acknowledged. It keeps its idempotency key however often it is sent.
record Post(Kind service, String path, String signedInAs, String type, String body, String id, List<Write> writes) {

    /// Whether one may leave it at that when nobody answered: it may have been heard or not.
    boolean mayStayOpen() {
        return writes.stream().anyMatch(write -> switch (write.matter()) {
            case USAGE, RESULT, LEARNING, FRICTION -> true;
            case JOINED, QUESTION, EVALUATION -> false;
        });
    }

    /// Of what only the answer names: the address it gives.
    boolean isKnownByItsAnswer() {
        return writes.isEmpty();
    }
}
