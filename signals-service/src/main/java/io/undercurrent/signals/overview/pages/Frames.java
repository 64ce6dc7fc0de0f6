package io.undercurrent.signals.overview.pages;

import io.undercurrent.kit.signin.Reader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Objects;
import java.util.zip.CRC32;

/// Puts the name of the reader around a page, and the style in the version we ship.
@Singleton
class Frames {

    private static final String STYLE = "META-INF/resources/assets/undercurrent.css";

    private final Reader reader;
    private final String styleVersion;

    Frames(Reader reader) {
        this.reader = reader;
        this.styleVersion = version();
    }

    Frame forReader(String title) {
        var role = reader.roles().stream().min(Comparator.naturalOrder()).orElse("");
        return new Frame(title, reader.name(), role.replace('-', ' '), styleVersion);
    }

    Frame forNobody(String title) {
        return new Frame(title, "", "", styleVersion);
    }

    private static String version() {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var style = Objects.requireNonNull(loader.getResourceAsStream(STYLE), STYLE)) {
            var checksum = new CRC32();
            checksum.update(style.readAllBytes());
            return Long.toHexString(checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
