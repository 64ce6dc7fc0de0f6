package io.undercurrent.survey.ballot.http;

import io.undercurrent.survey.ballot.domain.BallotKey;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A public key, and the group that shares it.
@Schema(name = "BallotKey")
record BallotKeyView(
        @Schema(description = "SHA-256 of the public key (SubjectPublicKeyInfo), as base64url")
        String key,

        @Schema(description = "The team, or group of teams, that shares it")
        String group,

        @Schema(description = "SubjectPublicKeyInfo as base64; RSA, used with RSABSSA-SHA384-PSS-Randomized (RFC 9474)")
        String publicKey) {

    static final String EXAMPLE = """
        {"items":[{"key":"q1fRrVMfD1oqKjQ9tJ3yVqvGqk4Jw3cZxkDd3J6v2uI","group":"sales","publicKey":"MIIBIjANBgkq…"}]}\
        """;

    static BallotKeyView of(BallotKey key) {
        return new BallotKeyView(
                key.id().fingerprint(),
                key.group().value(),
                Base64.getEncoder().encodeToString(key.publicKey().getEncoded()));
    }
}
