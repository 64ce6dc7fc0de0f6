/// The synthetic organisation, played against the running stack.
@NullMarked
package io.undercurrent.proving.demo;

import org.jspecify.annotations.NullMarked;
