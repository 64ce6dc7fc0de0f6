/// The local sign-in, checked bare.
@NullMarked
package io.undercurrent.stack.signin;

import org.jspecify.annotations.NullMarked;
