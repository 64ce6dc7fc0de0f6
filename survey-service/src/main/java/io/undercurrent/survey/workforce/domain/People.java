package io.undercurrent.survey.workforce.domain;

/// Who works where, and since when.
public interface People {

    /// What the lines of an import would change; kept at hand until the transaction ends.
    PeoplePlan plan(ImportOrder order);

    /// Keeps where an invitation reaches everybody whom the lines name.
    void keepPersons(ImportOrder order, PeoplePlan plan);

    /// Makes the plan true. Its teams have to be known by now.
    void employ(ImportOrder order, PeoplePlan plan);
}
