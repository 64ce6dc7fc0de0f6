/// Keeps the newest reading of every signal.
@NullMarked
package io.undercurrent.signals.signal.postgres;

import org.jspecify.annotations.NullMarked;
