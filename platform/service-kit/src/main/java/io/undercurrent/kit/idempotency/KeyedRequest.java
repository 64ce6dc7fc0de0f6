package io.undercurrent.kit.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The request in hand, when its sender named it.
@RequestScoped
class KeyedRequest {

    private @Nullable Named named;
    private boolean settled;

    /// What the sender calls it, and what it says.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Named(RequestKey key, byte[] hash) {}

    void is(Named named) {
        this.named = named;
    }

    /// There is nothing more to remember about it.
    void settle() {
        settled = true;
    }

    Optional<Named> unsettled() {
        return settled ? Optional.empty() : Optional.ofNullable(named);
    }
}
