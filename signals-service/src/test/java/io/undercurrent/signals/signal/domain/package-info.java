/// Sentences and bands, tested bare.
@NullMarked
package io.undercurrent.signals.signal.domain;

import org.jspecify.annotations.NullMarked;
