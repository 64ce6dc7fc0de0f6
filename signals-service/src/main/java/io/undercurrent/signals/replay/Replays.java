package io.undercurrent.signals.replay;

import io.undercurrent.signals.evidence.domain.Progress;
import io.undercurrent.signals.replay.domain.Order;
import io.undercurrent.signals.replay.domain.Replay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The replays asked for; they survive a restart.
public interface Replays {

    /// Refused while another one is under way.
    boolean start(Order order);

    Optional<Replay> find(UUID id);

    /// The newest first, behind the one named.
    List<Replay> newest(int most, Optional<UUID> behind);

    Optional<Order> underWay();

    /// Whether nobody else works on a replay until the end of the transaction.
    boolean takeTurn();

    /// Whether the replay is still under way.
    boolean note(UUID id, boolean caughtUp, List<Progress> progress);

    /// Whether it was still under way.
    boolean end(Replay ended);
}
