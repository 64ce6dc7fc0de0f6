/// What every operation's description says by convention.
@NullMarked
package io.undercurrent.kit.openapi;

import org.jspecify.annotations.NullMarked;
