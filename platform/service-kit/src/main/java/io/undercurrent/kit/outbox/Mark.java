package io.undercurrent.kit.outbox;

import java.util.Comparator;

/// How far was told: in which history, and in how many batches.
record Mark(long epoch, long turn) implements Comparable<Mark> {

    private static final Comparator<Mark> IN_ORDER =
            Comparator.comparingLong(Mark::epoch).thenComparingLong(Mark::turn);

    Mark next() {
        return new Mark(epoch, turn + 1);
    }

    boolean isBehind(Mark other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Mark other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "batch " + turn + " of history " + epoch;
    }
}
