package io.undercurrent.proving.organisation;

import java.util.Set;

/// What the years are like for everybody in an organisation, whatever changes in single teams.
///
/// @param turnover share of the people who leave within a year, three in four of them by choice
/// @param persistence how alike neighbouring weeks are: with this chance somebody's week is like the one before
/// @param shocks weeks that begin with bad news for all
/// @param waveEvery weeks between two waves
/// @param missing share of the waves a team takes no part in
/// @param untold constructs nobody asks about and usage figures no tool reports, by their names
public record Conditions(
        double turnover, double persistence, Set<Integer> shocks, int waveEvery, double missing, Set<String> untold) {

    /// Nobody leaves, no week is like another, no week is bad for all; everybody is asked everything every week.
    public static final Conditions STILL = new Conditions(0, 0, Set.of(), 1, 0, Set.of());

    public Conditions {
        if (turnover < 0 || persistence < 0 || persistence >= 1 || waveEvery < 1 || missing < 0 || missing >= 1) {
            throw new IllegalArgumentException("Shares lie between 0 and 1, waves are weeks apart");
        }
        shocks = Set.copyOf(shocks);
        untold = Set.copyOf(untold);
    }

    public Conditions withTurnover(double aYear) {
        return new Conditions(aYear, persistence, shocks, waveEvery, missing, untold);
    }

    public Conditions withPersistence(double chance) {
        return new Conditions(turnover, chance, shocks, waveEvery, missing, untold);
    }

    public Conditions withShocks(Set<Integer> weeks) {
        return new Conditions(turnover, persistence, weeks, waveEvery, missing, untold);
    }

    public Conditions withWavesEvery(int weeks) {
        return new Conditions(turnover, persistence, shocks, weeks, missing, untold);
    }

    public Conditions withMissing(double share) {
        return new Conditions(turnover, persistence, shocks, waveEvery, share, untold);
    }

    public Conditions without(String name) {
        return new Conditions(turnover, persistence, shocks, waveEvery, missing, Set.of(name));
    }

    boolean tells(String name) {
        return !untold.contains(name);
    }

    boolean asksIn(int week) {
        return week % waveEvery == 0;
    }
}
