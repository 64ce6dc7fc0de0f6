package io.undercurrent.survey.answer;

import io.undercurrent.survey.ballot.domain.BallotKey;
import io.undercurrent.survey.ballot.domain.BallotKeys;
import io.undercurrent.survey.ballot.domain.KeyId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers public keys; a key never changes.
@ApplicationScoped
class RecallKey {

    private static final int MANY = 20_000;

    private final BallotKeys keys;
    private final Map<KeyId, BallotKey> recalled = new ConcurrentHashMap<>();

    RecallKey(BallotKeys keys) {
        this.keys = keys;
    }

    /// From memory alone.
    Optional<BallotKey> atHand(KeyId id) {
        return Optional.ofNullable(recalled.get(id));
    }

    Optional<BallotKey> named(KeyId id) {
        return atHand(id).or(() -> lookUp(id));
    }

    private Optional<BallotKey> lookUp(KeyId id) {
        var found = keys.named(id);
        if (recalled.size() >= MANY) {
            recalled.clear();
        }
        found.ifPresent(key -> recalled.put(id, key));
        return found;
    }
}
