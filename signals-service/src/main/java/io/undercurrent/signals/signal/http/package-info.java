/// Signals as JSON.
@NullMarked
package io.undercurrent.signals.signal.http;

import org.jspecify.annotations.NullMarked;
