package io.undercurrent.stack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Shows what is added to a log from now on.
final class LogTail {
    private final Path log;
    private final Progress progress;
    private long shown;

    LogTail(Path log, Progress progress) {
        this.log = log;
        this.progress = progress;
        this.shown = size();
    }

    void show() {
        var news = news();
        var complete = news.lastIndexOf('\n');
        if (complete >= 0) {
            shown += news.substring(0, complete + 1).getBytes(StandardCharsets.UTF_8).length;
            progress.say(news.substring(0, complete));
        }
    }

    private String news() {
        if (size() <= shown) {
            return "";
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(shown);
            var bytes = new byte[(int) (file.length() - shown)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long size() {
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
