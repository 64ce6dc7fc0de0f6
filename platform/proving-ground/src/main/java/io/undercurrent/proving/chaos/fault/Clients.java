package io.undercurrent.proving.chaos.fault;

import io.undercurrent.proving.chaos.field.Kind;
import java.time.Instant;

/// Those who use a service, as far as it concerns them that its database was restored.
public interface Clients {

    /// From now on nobody asks it anything; returns when nobody waits for an answer any more. Whoever wants to ask
    /// waits.
    void hold(Kind service);

    /// Everything it acknowledged since then is sent once more, in the order in which it was acknowledged.
    void sendAgain(Kind service, Instant since);

    void release(Kind service);
}
