/// Keeps a replay going.
@NullMarked
package io.undercurrent.signals.replay.kafka;

import org.jspecify.annotations.NullMarked;
