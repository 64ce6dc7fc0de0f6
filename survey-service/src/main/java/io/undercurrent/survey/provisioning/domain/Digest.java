package io.undercurrent.survey.provisioning.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;

/// What we keep of a token: enough to recognise it, too little to show it.
public record Digest(String hex) {

    /// Takes as long for a near miss as for a wild guess.
    boolean is(Digest other) {
        return MessageDigest.isEqual(hex.getBytes(US_ASCII), other.hex.getBytes(US_ASCII));
    }
}
