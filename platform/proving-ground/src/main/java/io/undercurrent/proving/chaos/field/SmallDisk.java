package io.undercurrent.proving.chaos.field;

import io.undercurrent.proving.calls.Pause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A disk of its own for one folder. It can be full from one moment to the next: it shrinks to what lies on it.
public final class SmallDisk {
    private static final String ROOMY = "2g";
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /// Nothing where this process may not mount anything; then the folder is one like any other.
    static Optional<SmallDisk> at(Path folder) {
        try {
            Files.createDirectories(folder);
            mount("size=" + ROOMY + ",mode=0700", folder);
            return Optional.of(new SmallDisk(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException | UncheckedIOException _) {
            return Optional.empty();
        }
    }

    /// What an earlier run left behind.
    static void unmountAllUnder(Path home) {
        try (var mounts = Files.lines(Path.of("/proc/self/mounts"))) {
            mounts.map(line -> Path.of(line.split(" ", -1)[1]))
                    .filter(mounted -> mounted.startsWith(home))
                    .forEach(SmallDisk::unmount);
        } catch (IOException _) {
            // where there is no such list nothing was mounted either
        }
    }

    /// From now on nothing more can be written.
    public void fill() {
        Pause.until("the disk at " + folder + " is full", LIMIT, Duration.ofMillis(20), this::shrinks);
    }

    /// There is space again.
    public void relieve() {
        mount("remount,size=" + ROOMY, folder);
    }

    // whoever writes between the look and the shrinking makes it too small to be true
    private boolean shrinks() {
        try {
            mount("remount,size=" + used(), folder);
            return true;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    private long used() {
        try {
            var store = Files.getFileStore(folder);
            return store.getTotalSpace() - store.getUnallocatedSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mount(String options, Path folder) {
        Child.run(List.of("mount", "-t", "tmpfs", "-o", options, "undercurrent-chaos", folder.toString()), Map.of());
    }

    private static void unmount(Path mounted) {
        Child.run(List.of("umount", "--lazy", mounted.toString()), Map.of());
    }
}
