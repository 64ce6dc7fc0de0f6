package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.ChangeRefused;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import io.undercurrent.survey.workforce.domain.EmploymentChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Makes single changes of employments: those of the past and of today at once, those of the future on their day.
@ApplicationScoped
public class ChangeEmployments {

    @Transactional
    public List<ChangeRefused> change(List<EmploymentChange> changes, ChangedBy by) {
        throw new UnsupportedOperationException("Not yet: " + changes.size() + " changes by " + by);
    }
}
