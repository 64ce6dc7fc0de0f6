package io.undercurrent.survey.question.domain;

/// What was told of a team's questions in a week, and for the how manieth time.
public record ToldBacklog(Backlog backlog, long revision) {

    static ToldBacklog first(Backlog backlog) {
        return new ToldBacklog(backlog, 1);
    }

    ToldBacklog next(Backlog now) {
        return new ToldBacklog(now, revision + 1);
    }

    boolean says(Backlog now) {
        return backlog.equals(now);
    }
}
