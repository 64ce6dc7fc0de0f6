/// The whole house: three packaged services, played from outside.
@NullMarked
package io.undercurrent.proving.endtoend;

import org.jspecify.annotations.NullMarked;
