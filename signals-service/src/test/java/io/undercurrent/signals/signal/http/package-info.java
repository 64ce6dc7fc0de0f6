/// What an answer may hold.
@NullMarked
package io.undercurrent.signals.signal.http;

import org.jspecify.annotations.NullMarked;
