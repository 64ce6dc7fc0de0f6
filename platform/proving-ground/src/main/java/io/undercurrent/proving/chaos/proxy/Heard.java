package io.undercurrent.proving.chaos.proxy;

import java.io.IOException;
import java.util.Optional;

/// What a client says, piece by piece.
interface Heard {

    /// Nothing when the client has hung up.
    Optional<Piece> next() throws IOException;

    /// Bytes that belong together; a committing piece makes a transaction take effect.
    @SuppressWarnings("ArrayRecordComponent") // pieces are passed on and never compared
    record Piece(byte[] bytes, boolean commits) {}
}
