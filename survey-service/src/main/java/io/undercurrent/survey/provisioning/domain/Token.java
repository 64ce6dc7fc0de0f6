package io.undercurrent.survey.provisioning.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a client shows to be let in: its id, and a secret that only it knows.
public record Token(UUID client, String secret) {

    private static final Pattern FORM = Pattern.compile("uct_([0-9a-f]{32})_([A-Za-z0-9_-]{43})");
    private static final int SECRET_BYTES = 32;

    public static Token fresh(UUID client) {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Token(client, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Whether somebody means to show one of our tokens, right or wrong.
    public static boolean isMeant(String text) {
        return text.startsWith("uct_");
    }

    public static Optional<Token> read(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        var id = form.group(1);
        var client = new UUID(HexFormat.fromHexDigitsToLong(id, 0, 16), HexFormat.fromHexDigitsToLong(id, 16, 32));
        return Optional.of(new Token(client, form.group(2)));
    }

    public String text() {
        return "uct_" + client.toString().replace("-", "") + '_' + secret;
    }

    public Digest digest() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text().getBytes(US_ASCII));
            return new Digest(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }

    /// A secret is not told by printing it.
    @Override
    public String toString() {
        return "Token of " + client;
    }
}
