/// Tells the world that a signal changed.
@NullMarked
package io.undercurrent.signals.signal.kafka;

import org.jspecify.annotations.NullMarked;
