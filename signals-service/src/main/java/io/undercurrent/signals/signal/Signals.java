package io.undercurrent.signals.signal;

import io.undercurrent.signals.signal.domain.Signal;
import io.undercurrent.signals.signal.domain.SignalId;
import io.undercurrent.signals.signal.domain.Standing;
import java.util.List;
import java.util.Map;

/// The newest reading of every signal.
public interface Signals {

    Map<SignalId, Standing> standings();

    void save(List<Signal> signals);
}
