package io.undercurrent.pilot.teams.domain;

/// How many people it takes before numbers about them point at nobody.
public final class Crowd {
    public static final int SMALLEST = 5;

    private Crowd() {}
}
