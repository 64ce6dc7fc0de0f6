/// How often detection is wrong, and how soon it is right, on organisations whose truth we know.
///
/// The changes planted are a fall of half a point in role clarity, a rise of half a point in job insecurity and, with
/// them, 7.5 percentage points more "I do not know"; three in four answer.
@NullMarked
package io.undercurrent.proving.prove;

import org.jspecify.annotations.NullMarked;
