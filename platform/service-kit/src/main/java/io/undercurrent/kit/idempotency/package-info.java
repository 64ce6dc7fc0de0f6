/// A request sent twice takes effect once and gets the same answer.
@NullMarked
package io.undercurrent.kit.idempotency;

import org.jspecify.annotations.NullMarked;
