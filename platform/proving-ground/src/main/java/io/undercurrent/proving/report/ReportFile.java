package io.undercurrent.proving.report;

import io.undercurrent.proving.calls.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A report kept beside the table a person reads.
public final class ReportFile {
    private ReportFile() {}

    public static void write(Path file, Object report) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, Json.pretty(report) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
