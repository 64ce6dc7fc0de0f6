package io.undercurrent.survey.workforce.domain;

/// What others know about a team's week: told again only when it changes, under a higher revision.
public record ToldCrew(Crew crew, String fingerprint, long revision) {

    public static ToldCrew first(Crew crew) {
        return new ToldCrew(crew, Fingerprint.of(crew.summary()), 1);
    }

    public ToldCrew next(Crew now) {
        return new ToldCrew(now, Fingerprint.of(now.summary()), revision + 1);
    }

    public boolean says(Crew now) {
        return fingerprint.equals(Fingerprint.of(now.summary()));
    }
}
