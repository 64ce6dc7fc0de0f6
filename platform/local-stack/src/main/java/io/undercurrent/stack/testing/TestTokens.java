package io.undercurrent.stack.testing;

import io.undercurrent.stack.signin.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Bearer tokens of the test stack's sign-in, for tests that ask as somebody.
public final class TestTokens {
    private TestTokens() {}

    /// A token of somebody in this role who leads these teams.
    public static String token(String role, String... teams) {
        var issuer = Objects.requireNonNull(
                System.getProperty(TestStack.ISSUER), "No TestStack runs: add @QuarkusTestResource(TestStack.class)");
        try {
            return Token.of(issuer, role, List.of(teams)).text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
