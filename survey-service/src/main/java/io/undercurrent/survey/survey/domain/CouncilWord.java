package io.undercurrent.survey.survey.domain;

import java.time.Instant;
import java.util.Optional;

/// A yes or no of the works council; it may name the contract it read.
public record CouncilWord(boolean granted, Optional<String> contract, Optional<String> remark, String by) {

    public boolean mayBeAbout(Contract standing) {
        return contract.map(standing.hash()::equals).orElse(true);
    }

    public Consent about(Contract standing, Instant now) {
        return new Consent(granted, standing.hash(), by, remark, now);
    }
}
