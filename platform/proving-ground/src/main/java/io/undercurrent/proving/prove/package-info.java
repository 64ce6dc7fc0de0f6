/// How often detection is wrong, and how soon it is right, on organisations whose truth we know.
@NullMarked
package io.undercurrent.proving.prove;

import org.jspecify.annotations.NullMarked;
