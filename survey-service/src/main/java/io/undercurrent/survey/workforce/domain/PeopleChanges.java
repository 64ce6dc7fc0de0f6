package io.undercurrent.survey.workforce.domain;

/// How many people joined, moved to another team, or left.
public record PeopleChanges(int joined, int moved, int left) {

    public PeopleChanges withMore(int alsoJoined) {
        return new PeopleChanges(joined + alsoJoined, moved, left);
    }
}
