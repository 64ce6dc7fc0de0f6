package io.undercurrent.signals.signal;

import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.signal.domain.Signal;
import io.undercurrent.signals.signal.domain.SignalId;
import io.undercurrent.signals.signal.domain.Standing;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The newest reading of every signal, and how each was last told.
public interface Signals {

    Map<SignalId, Standing> standings();

    /// In place of those of the round before.
    ///
    /// @param byTeam all readings of one team after the other
    void show(Stream<List<Reading>> byTeam);

    void save(List<Signal> news);
}
