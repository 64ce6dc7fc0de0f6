package io.undercurrent.contracts;

/// The size from which a group of people may be counted at all.
final class SmallestGroup {

    static final int SIZE = 5;

    private SmallestGroup() {}
}
