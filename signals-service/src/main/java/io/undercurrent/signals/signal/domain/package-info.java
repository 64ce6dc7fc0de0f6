/// The evidence of a signal in plain language.
@NullMarked
package io.undercurrent.signals.signal.domain;

import org.jspecify.annotations.NullMarked;
