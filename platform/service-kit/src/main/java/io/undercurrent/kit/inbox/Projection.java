package io.undercurrent.kit.inbox;

import io.undercurrent.contracts.Event;
import java.util.List;

/// What a service does with facts, in the transaction it is called in. A fact that comes again must change nothing.
public interface Projection {

    void keep(List<Event> facts);
}
