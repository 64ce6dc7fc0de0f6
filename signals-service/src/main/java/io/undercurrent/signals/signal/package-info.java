/// What a reader should look at, told when it changes.
@NullMarked
package io.undercurrent.signals.signal;

import org.jspecify.annotations.NullMarked;
