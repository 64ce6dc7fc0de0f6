/// A replay, and what became of it.
@NullMarked
package io.undercurrent.signals.replay.domain;

import org.jspecify.annotations.NullMarked;
