package io.undercurrent.survey.ballot.domain;

/// Which claim of a token names the employee as the HRIS does.
public record EmployeeClaim(String name) {

    public EmployeeClaim {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The claim has a name");
        }
    }
}
