/// Plays organisations through the public API and measures what the product promises: demo, replay, bench, prove.
@NullMarked
package io.undercurrent.proving;

import org.jspecify.annotations.NullMarked;
