package io.undercurrent.survey.question.domain;

import java.util.Collection;

/// Tells others how many questions stand open.
public interface BacklogNews {

    void tell(Collection<ToldBacklog> backlogs);
}
