package io.undercurrent.survey.workforce.domain;

/// A message of the HRIS that something about an employment changed; told again under the same key it is the same.
public sealed interface EmploymentEvent {

    EventKey key();

    /// What changed, and on which day.
    record Dated(EventKey key, EmploymentChange change) implements EmploymentEvent {}

    /// That something changed; what it was shows the next full picture.
    record Dataless(EventKey key, String employeeId) implements EmploymentEvent {}
}
