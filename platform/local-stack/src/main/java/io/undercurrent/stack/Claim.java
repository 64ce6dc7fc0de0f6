package io.undercurrent.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A home belongs to one stack at a time. The operating system ends the claim with the process, however it ends.
final class Claim implements AutoCloseable {
    private final FileChannel channel;

    private Claim(FileChannel channel) {
        this.channel = channel;
    }

    static Optional<Claim> on(Home home) {
        try {
            var channel = FileChannel.open(home.run("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = locked(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new Claim(channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        return channel.tryLock();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
