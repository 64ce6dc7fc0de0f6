/// From series to decisions: one pure fold over the weeks, the same facts give the same signals in any order.
@NullMarked
package io.undercurrent.signals.detection.domain;

import org.jspecify.annotations.NullMarked;
