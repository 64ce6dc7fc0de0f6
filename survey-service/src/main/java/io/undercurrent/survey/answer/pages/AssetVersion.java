package io.undercurrent.survey.answer.pages;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;

/// A short text that differs whenever a style or script does, so that no browser shows an old one.
@Singleton
class AssetVersion {

    private static final List<String> ASSETS =
            List.of("answer.css", "answer.js", "ballot.js", "memory.js", "screen.js", "talk.js", "thread.js");

    private final String text;

    AssetVersion() {
        var checksum = new CRC32();
        ASSETS.forEach(asset -> checksum.update(read("META-INF/resources/assets/" + asset)));
        this.text = Long.toHexString(checksum.getValue());
    }

    String text() {
        return text;
    }

    private static byte[] read(String path) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var asset = Objects.requireNonNull(loader.getResourceAsStream(path), path)) {
            return asset.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
