package io.undercurrent.survey.question.domain;

import io.undercurrent.survey.ballot.domain.Ballot;

/// How often a ballot was used to ask. It is known under another name than the one its answer is kept with, so that
/// nothing joins the two.
public interface BallotUses {

    int MOST = 3;

    /// Notes one use more; false when it was used often enough.
    boolean mayAsk(Ballot ballot);
}
