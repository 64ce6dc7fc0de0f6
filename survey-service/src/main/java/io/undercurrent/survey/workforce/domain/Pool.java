package io.undercurrent.survey.workforce.domain;

import static java.util.Collections.unmodifiableSortedSet;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Teams of which one at least is too small to be shown alone, shown together under an id that stays.
public record Pool(String id, Optional<String> parent, SortedSet<String> members) {

    public Pool {
        members = unmodifiableSortedSet(new TreeSet<>(members));
    }

    public static Pool of(String id, Optional<String> parent, Collection<String> members) {
        return new Pool(id, parent, new TreeSet<>(members));
    }

    Pool with(Collection<String> more) {
        var together = new TreeSet<>(members);
        together.addAll(more);
        return new Pool(id, parent, together);
    }
}
