/// Facts told by others take effect exactly once, and a bad one is laid aside alone.
@NullMarked
package io.undercurrent.kit.inbox;

import org.jspecify.annotations.NullMarked;
