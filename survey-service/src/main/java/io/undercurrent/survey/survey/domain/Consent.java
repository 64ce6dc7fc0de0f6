package io.undercurrent.survey.survey.domain;

import java.time.Instant;
import java.util.Optional;

/// What the works council said about a contract, named by its hash.
public record Consent(boolean granted, String about, String by, Optional<String> remark, Instant at) {

    public boolean isAbout(Contract contract) {
        return about.equals(contract.hash());
    }
}
