package io.undercurrent.survey.workforce.domain;

/// How many of those who were here a full picture no longer shows.
public record Vanishing(long gone, long before) {

    public Vanishing {
        if (gone < 0 || before < gone) {
            throw new IllegalArgumentException("%d of %d cannot vanish".formatted(gone, before));
        }
    }

    boolean exceeds(double share) {
        return gone > share * before;
    }
}
