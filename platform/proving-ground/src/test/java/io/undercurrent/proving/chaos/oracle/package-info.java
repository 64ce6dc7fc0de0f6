/// An oracle that finds nothing has to be doubted first.
@NullMarked
package io.undercurrent.proving.chaos.oracle;

import org.jspecify.annotations.NullMarked;
