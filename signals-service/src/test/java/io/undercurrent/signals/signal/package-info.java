/// Verbs with ports in memory.
@NullMarked
package io.undercurrent.signals.signal;

import org.jspecify.annotations.NullMarked;
