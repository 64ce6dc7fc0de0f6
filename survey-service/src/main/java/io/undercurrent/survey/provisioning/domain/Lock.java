package io.undercurrent.survey.provisioning.domain;

import java.time.Instant;
import java.util.Optional;

/// The tokens that open for a client: the present one, and for a while the one before.
public record Lock(Digest present, Optional<Former> former) {

    /// A token that was replaced, and the moment from which it opens no more.
    public record Former(Digest digest, Instant until) {}

    public boolean opensTo(Token token, Instant now) {
        var shown = token.digest();
        return present.is(shown)
                || former.filter(old -> old.digest().is(shown) && now.isBefore(old.until()))
                        .isPresent();
    }

    public Lock changedTo(Token fresh, Instant formerUntil) {
        return new Lock(fresh.digest(), Optional.of(new Former(present, formerUntil)));
    }
}
