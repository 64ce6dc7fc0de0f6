package io.undercurrent.survey.workforce;

import java.util.Arrays;

/// Remembers names by eight bytes each, of which two names share theirs once in millions of files. Past some millions
/// of names it is full and remembers no more.
final class Seen {

    private static final int FIRST_ROOM = 1 << 12;
    private static final int MOST_ROOM = 1 << 23;
    private static final long EMPTY = 0;

    private long[] places = new long[FIRST_ROOM];
    private int taken;

    /// Whether the name was new.
    boolean add(String name) {
        if (isFull()) {
            return false;
        }
        if (taken > places.length / 2) {
            makeRoom();
        }
        return put(markOf(name));
    }

    private void makeRoom() {
        var marks = places;
        places = new long[2 * marks.length];
        taken = 0;
        Arrays.stream(marks).filter(mark -> mark != EMPTY).forEach(this::put);
    }

    private boolean put(long mark) {
        var place = placeOf(mark);
        var isNew = places[place] == EMPTY;
        places[place] = mark;
        taken += isNew ? 1 : 0;
        return isNew;
    }

    private int placeOf(long mark) {
        var place = (int) mark & (places.length - 1);
        while (places[place] != EMPTY && places[place] != mark) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    boolean hasAll(Seen others) {
        return Arrays.stream(others.places)
                .filter(mark -> mark != EMPTY)
                .allMatch(mark -> places[placeOf(mark)] == mark);
    }

    boolean isFull() {
        return taken >= MOST_ROOM / 2;
    }

    // SplitMix64 over the characters: every bit of the name moves every bit of the mark
    private static long markOf(String name) {
        var mark = 0x9E3779B97F4A7C15L + name.length();
        for (var place = 0; place < name.length(); place++) {
            mark = (mark ^ name.charAt(place)) * 0xBF58476D1CE4E5B9L;
            mark ^= mark >>> 29;
        }
        mark *= 0x94D049BB133111EBL;
        mark ^= mark >>> 32;
        return mark == EMPTY ? 1 : mark;
    }
}
