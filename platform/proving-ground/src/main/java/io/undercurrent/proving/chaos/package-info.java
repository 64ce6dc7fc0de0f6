/// Everything is broken in turn while clients work, and nothing that was acknowledged may be lost.
@NullMarked
package io.undercurrent.proving.chaos;

import org.jspecify.annotations.NullMarked;
