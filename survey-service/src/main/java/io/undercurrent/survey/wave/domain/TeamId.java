package io.undercurrent.survey.wave.domain;

/// Names a team, or a group of teams, whose answers are counted together.
public record TeamId(String value) {

    public TeamId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A team has an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
