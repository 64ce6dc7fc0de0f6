/// What the tests of the services rely on.
@NullMarked
package io.undercurrent.stack.testing;

import org.jspecify.annotations.NullMarked;
