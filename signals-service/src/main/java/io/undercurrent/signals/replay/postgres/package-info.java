/// Remembers replays.
@NullMarked
package io.undercurrent.signals.replay.postgres;

import org.jspecify.annotations.NullMarked;
