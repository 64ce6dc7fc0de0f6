package io.undercurrent.survey.wave.domain;

import java.net.URI;
import java.util.Base64;
import java.util.Optional;

/// Where the organisation's portal listens, and the secret with which it recognises us.
public record PortalAccess(Optional<URI> address, Optional<String> secret) {

    private static final String PREFIX = "whsec_";

    public PortalAccess {
        if (address.isPresent() && secret.isEmpty()) {
            throw new IllegalArgumentException("A portal needs a secret: undercurrent.waves.portal-secret");
        }
    }

    /// As Standard Webhooks write it: base64 behind a prefix.
    public byte[] key() {
        return secret.map(text -> Base64.getDecoder().decode(text.replace(PREFIX, "")))
                .orElseThrow();
    }
}
