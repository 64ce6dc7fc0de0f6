/// What is broken: the whole system, every process its own, and the ways between them.
@NullMarked
package io.undercurrent.proving.chaos.field;

import org.jspecify.annotations.NullMarked;
