package io.undercurrent.survey.wave.domain;

/// Somebody's place in the frozen membership of a wave; numbers run from nought and were dealt at random.
public record Seat(TeamId group, int number) {

    public Seat {
        if (number < 0) {
            throw new IllegalArgumentException("Seats are numbered from nought: " + number);
        }
    }
}
