package io.undercurrent.proving.chaos.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/// Bytes as they come.
record Chunks(InputStream from) implements Heard {
    private static final int MOST = 64 * 1024;

    @Override
    public Optional<Piece> next() throws IOException {
        var buffer = new byte[MOST];
        var count = from.read(buffer);
        return count < 0 ? Optional.empty() : Optional.of(new Piece(Arrays.copyOf(buffer, count), false));
    }
}
