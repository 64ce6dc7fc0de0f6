/// The stack as its user meets it: a command, what it prints, and what runs afterwards.
@NullMarked
package io.undercurrent.stack;

import org.jspecify.annotations.NullMarked;
