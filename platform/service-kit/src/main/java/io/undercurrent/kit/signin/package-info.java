/// Who is asking, and what they may see.
@NullMarked
package io.undercurrent.kit.signin;

import org.jspecify.annotations.NullMarked;
