/// The product with one defect planted: a run that does not notice proves nothing.
@NullMarked
package io.undercurrent.proving.chaos.mutant;

import org.jspecify.annotations.NullMarked;
