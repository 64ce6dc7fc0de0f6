package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.ChangedBy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Forgets a person for good; what was counted stays counted.
@ApplicationScoped
public class ErasePerson {

    @Transactional
    public void erase(String employeeId, ChangedBy by) {
        throw new UnsupportedOperationException("Not yet: a person of " + employeeId.length() + " letters by " + by);
    }
}
