/// A short run of everything that goes wrong in a night.
@NullMarked
package io.undercurrent.proving.chaos;

import org.jspecify.annotations.NullMarked;
