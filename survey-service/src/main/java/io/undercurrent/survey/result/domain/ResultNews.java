package io.undercurrent.survey.result.domain;

import java.util.Collection;

/// Tells others what a team said, or that it is not told.
public interface ResultNews {

    void tell(Collection<DecidedResult> decided);
}
