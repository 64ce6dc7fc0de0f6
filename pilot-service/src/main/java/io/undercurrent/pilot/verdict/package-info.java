/// Whether a pilot helped, how sure that is, and what people decide beside the numbers.
@NullMarked
package io.undercurrent.pilot.verdict;

import org.jspecify.annotations.NullMarked;
