package io.undercurrent.survey.workforce.domain;

import java.util.Collection;

/// Tells others what a team looks like now.
public interface TeamNews {

    void tell(Collection<Team> teams);
}
