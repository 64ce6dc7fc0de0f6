package io.undercurrent.kit.idempotency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/// A body read once to know its hash, kept to be read again: small ones in memory, large ones in a file.
final class KeptBody {

    private static final int SMALL = 1 << 20;

    private KeptBody() {}

    /// Updates the digest with the whole body and hands the body out again.
    static InputStream of(InputStream arriving, MessageDigest digest) throws IOException {
        var watched = new DigestInputStream(arriving, digest);
        var start = new ByteArrayInputStream(watched.readNBytes(SMALL));
        return start.available() < SMALL ? start : new SequenceInputStream(start, inFile(watched));
    }

    private static InputStream inFile(InputStream rest) throws IOException {
        var file = Files.createTempFile("undercurrent-body", "");
        try (var out = Files.newOutputStream(file)) {
            rest.transferTo(out);
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
        return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    }
}
