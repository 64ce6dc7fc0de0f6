/// Facts are written down with the change they tell of, and told afterwards, in order.
@NullMarked
package io.undercurrent.kit.outbox;

import org.jspecify.annotations.NullMarked;
