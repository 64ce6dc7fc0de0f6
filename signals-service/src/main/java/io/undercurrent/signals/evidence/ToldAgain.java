package io.undercurrent.signals.evidence;

import io.undercurrent.signals.evidence.domain.Places;

/// Everything we were told, told once more.
public interface ToldAgain {

    /// The first of what is still there, per partition.
    Places beginnings();

    /// What was laid aside and took effect later: it does not come again by itself.
    News redriven();

    Retelling from(Places places);

    /// What is told once more; it never overtakes what has been taken in.
    interface Retelling extends AutoCloseable {

        Retold next();

        @Override
        void close();
    }
}
