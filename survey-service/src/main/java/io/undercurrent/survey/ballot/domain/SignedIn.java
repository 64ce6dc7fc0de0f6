package io.undercurrent.survey.ballot.domain;

import java.util.Optional;

/// Whoever is signed in, as the HRIS knows them.
public interface SignedIn {

    /// Empty for somebody who is no employee.
    Optional<String> employeeId();
}
