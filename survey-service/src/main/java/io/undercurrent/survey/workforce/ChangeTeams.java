package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.ChangeRefused;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import io.undercurrent.survey.workforce.domain.TeamDescription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Names teams, new ones too, and puts them in their place in the tree.
@ApplicationScoped
public class ChangeTeams {

    @Transactional
    public List<ChangeRefused> change(List<TeamDescription> teams, ChangedBy by) {
        throw new UnsupportedOperationException("Not yet: " + teams.size() + " teams by " + by);
    }
}
