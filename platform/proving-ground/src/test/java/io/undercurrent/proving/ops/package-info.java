/// Holds the files that operators use against what the services really have. What a file says must be so.
@NullMarked
package io.undercurrent.proving.ops;

import org.jspecify.annotations.NullMarked;
