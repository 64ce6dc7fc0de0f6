package io.undercurrent.signals.evidence;

import io.undercurrent.signals.evidence.domain.Comparison;
import io.undercurrent.signals.evidence.domain.Places;
import io.undercurrent.signals.evidence.domain.Progress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The facts once more, built beside those in use.
public interface FactsBeside {

    /// Makes room for nothing but what this replay is going to bring.
    void begin(UUID replay, Places beginnings);

    /// How far this replay has come; empty when nothing of it is there (any more).
    Optional<Stage> stage(UUID replay);

    List<Progress> progress();

    /// Lays what was told on a heap: many revisions of a fact may lie there.
    void gather(Retold retold);

    /// Keeps the newest revision of every fact on the heap.
    void fold();

    /// Keeps what is newer, as it is done with the facts in use.
    void keep(Retold retold);

    /// Nothing is taken in until the end of the transaction.
    void holdStill();

    List<Comparison> compare();

    /// From the end of the transaction on, these are the facts in use.
    void replaceThoseInUse();

    void remove();

    boolean isEmpty();

    /// How far a replay has come.
    ///
    /// @param folded whether there is one row a fact already
    record Stage(boolean folded, Places next) {}
}
