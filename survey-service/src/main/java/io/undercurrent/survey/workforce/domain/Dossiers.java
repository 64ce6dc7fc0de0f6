package io.undercurrent.survey.workforce.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What is known of people's employments, and the changes that wait.
public interface Dossiers {

    /// One for everybody asked for, an empty one for whom nothing is known of.
    List<Dossier> of(Set<String> employees);

    /// What is kept from the next day on is made on its day; what was kept until today waits for another change.
    void keep(Collection<Dossier> dossiers, LocalDate today);

    /// Keeps changes to be made as soon as their day has come.
    void setAside(Collection<EmploymentChange> changes);

    /// Some of those about whom a change is to be made by now.
    Set<String> due(LocalDate today, int most);

    /// Forgets the changes up to a day that fitted nothing: a full picture knows better.
    void forgetUnfit(LocalDate until);

    /// Forgets somebody: periods keep a key that nobody can trace, an employment that goes on ends.
    void erase(String employeeId, LocalDate today);

    /// Erases somebody as soon as it is possible.
    void setAsideErasure(String employeeId, LocalDate today);

    /// Some of those who are to be erased by now.
    Set<String> dueErasures(int most);
}
