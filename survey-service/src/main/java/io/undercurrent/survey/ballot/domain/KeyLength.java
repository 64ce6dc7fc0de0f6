package io.undercurrent.survey.ballot.domain;

/// How long the modulus of a new key is.
public record KeyLength(int bits) {

    public KeyLength {
        if (bits < 2048 || bits > 4096 || bits % 8 != 0) {
            throw new IllegalArgumentException("A ballot key has 2048 to 4096 bits, not " + bits);
        }
    }
}
