package io.undercurrent.survey.provisioning.domain;

import java.util.List;
import java.util.Optional;

/// What a client says of a person, as far as we keep it; the document is given back as it came.
public record Profile(
        String userName,
        Optional<String> externalId,
        Optional<String> displayName,
        Optional<String> employeeNumber,
        List<String> workEmails,
        boolean active,
        String document) {

    public Profile {
        workEmails = List.copyOf(workEmails);
    }
}
