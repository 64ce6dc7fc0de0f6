package io.undercurrent.survey.ballot.domain;

/// A random number that was signed unseen: it shows the right to answer, and leads to nobody.
public record Ballot(Octets message, Octets signature) {

    // RFC 9474, 4.1: the message is prepared with 32 random bytes; ours is 32 random bytes itself
    private static final int LENGTH = 64;

    public Ballot {
        if (message.length() != LENGTH) {
            throw new IllegalArgumentException("must be 64 bytes");
        }
    }

    public static boolean isMessage(Octets octets) {
        return octets.length() == LENGTH;
    }
}
