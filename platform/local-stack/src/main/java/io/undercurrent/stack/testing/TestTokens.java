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
        try {
            return Token.of(issuer(), role, List.of(teams)).text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A token of the employee whom the HRIS knows under this number.
    public static String employee(String employeeId) {
        try {
            return Token.ofEmployee(issuer(), employeeId).text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String issuer() {
        return Objects.requireNonNull(
                System.getProperty(TestStack.ISSUER), "No TestStack runs: add @QuarkusTestResource(TestStack.class)");
    }
}
